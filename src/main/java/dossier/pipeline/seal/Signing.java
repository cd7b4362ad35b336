package dossier.pipeline.seal;

import dossier.parse.Parser;
import dossier.pipeline.folder.ContentFolder;
import dossier.pipeline.folder.SignaturesFile;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.seal.CopiedFolder;
import dossier.seal.Signatures;
import dossier.seal.SignedManifest;
import dossier.seal.SigningKey;
import dossier.seal.SiteCopy.Unreadable;
import dossier.seal.SiteManifest;
import dossier.seal.Verdict;
import dossier.seal.Verification;
import dossier.seal.VerifyingKey;
import dossier.seal.Voucher;
import dossier.text.Decoded;
import dossier.text.Span;
import dossier.text.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Signs the site that stands: the signature is added to those in the content, from where the next
 * build publishes it.
 *
 * @param content the folder of the case files
 * @param site the folder of the site
 * @param date that is written down with the signature
 */
public record Signing(Path content, Path site, SigningKey key, LocalDate date) {
  private static final String BUILD = "build again, and sign then";

  /**
   * A site that is signed.
   *
   * @param all every signature so far
   * @param fresh whether it was signed now, and not before
   */
  public record Signed(Signatures all, boolean fresh) {}

  /**
   * Signs; no value, and nothing written, if the settings do not name the key, or the site is not
   * as the last build left it.
   */
  public Outcome<Signed> run() throws IOException {
    List<Diagnostic> otherKey = otherKey();
    return otherKey.isEmpty()
        ? SignaturesFile.read(content).then(this::after)
        : Outcome.failed(otherKey);
  }

  /** The page that tells readers by which key the site is signed is made from the settings. */
  private List<Diagnostic> otherKey() throws IOException {
    Path file = content.resolve(ContentFolder.SETTINGS);
    if (!Files.isRegularFile(file)) {
      return List.of(
          wrong(file, "there is no " + ContentFolder.SETTINGS, "begin with 'dossier init'"));
    }
    Decoded decoded = Decoded.utf8(ContentFolder.shown(file), Files.readAllBytes(file));
    Optional<VerifyingKey> named =
        Parser.settings(decoded).value().flatMap(settings -> settings.signingKey());
    return named.equals(Optional.of(key.verifying()))
        ? List.of()
        : List.of(
            wrong(
                file,
                "this does not name the key that is to sign",
                "write 'signing-key: " + key.verifying().base64() + "', and build again"));
  }

  private Outcome<Signed> after(Signatures before) throws IOException {
    Path file = site.resolve(SiteManifest.NAME);
    Optional<byte[]> bytes = new CopiedFolder(site).read(SiteManifest.NAME, Integer.MAX_VALUE - 8);
    Optional<SiteManifest> manifest = bytes.flatMap(SiteManifest::read);
    if (manifest.isEmpty() || !stands()) {
      return Outcome.failed(wrong(file, "the site is not as a build left it", BUILD));
    }
    if (before.last().filter(last -> last.isOf(bytes.get())).isPresent()) {
      return Outcome.of(new Signed(before, false));
    }
    if (!manifest.get().earlier().equals(before.manifests())) {
      return Outcome.failed(wrong(file, "it does not name all that was signed before it", BUILD));
    }
    Signatures all = before.and(SignedManifest.of(bytes.get(), date, key));
    SignaturesFile.write(content, all);
    return Outcome.of(new Signed(all, true));
  }

  /** What others put into the folder is not signed, and may stay. */
  private boolean stands() throws IOException {
    try {
      Verdict verdict =
          Verification.of(new CopiedFolder(site), new Voucher(Optional.empty(), Optional.empty()));
      return verdict.changed().isEmpty() && verdict.removed().isEmpty();
    } catch (Unreadable e) {
      return false;
    }
  }

  private static Diagnostic wrong(Path file, String message, String help) {
    Span place = new TextFile(ContentFolder.shown(file), "").start();
    return Diagnostic.of(Rule.UNSOUND_SIGNATURE, place, message).help(help);
  }
}
