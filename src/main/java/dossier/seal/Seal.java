package dossier.seal;

import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.seal.SiteManifest.Earlier;
import dossier.site.Address;
import dossier.site.Artifact;
import dossier.site.FileDigest;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What goes on a site that has just been made.
 *
 * @param version of the program, if it is a released one
 * @param key whose signatures count; empty if the settings name none
 */
public record Seal(Optional<String> version, Signatures signatures, Optional<VerifyingKey> key) {

  /**
   * The manifest of a site, and its signature if it is what was signed last.
   *
   * @param files every file of the site
   */
  public Outcome<List<Artifact>> on(SortedMap<String, FileDigest> files) {
    List<Earlier> signed = signatures.manifests();
    if (signatures.last().isPresent()) {
      SignedManifest last = signatures.last().get();
      byte[] before = manifest(signed.subList(0, signed.size() - 1), files);
      if (last.isOf(before)) {
        return signed(before, last);
      }
    }
    return Outcome.of(List.of(file(SiteManifest.NAME, manifest(signed, files))));
  }

  private byte[] manifest(List<Earlier> earlier, SortedMap<String, FileDigest> files) {
    return new SiteManifest(version, earlier, files).bytes();
  }

  private Outcome<List<Artifact>> signed(byte[] manifest, SignedManifest last) {
    byte[] signature = last.bytes();
    if (key.filter(known -> known.verifies(manifest, signature)).isEmpty()) {
      return Outcome.failed(
          Diagnostic.of(
                  Rule.UNSOUND_SIGNATURE,
                  signatures.place(),
                  "the last signature was not made with the key that dossier.yml names")
              .help("name that key as signing-key, or build and sign again"));
    }
    return Outcome.of(
        List.of(file(SiteManifest.NAME, manifest), file(SiteManifest.SIGNATURE, signature)));
  }

  private Artifact file(String name, byte[] bytes) {
    return new Artifact(Address.of(name), bytes, signatures.place());
  }
}
