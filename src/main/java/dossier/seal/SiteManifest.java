package dossier.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.site.FileDigest;
import dossier.site.publish.Manifest;
import dossier.text.Hash;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a site consists of and was made by.
 *
 * @param version of the program that made it; empty if that was not a released one
 * @param earlier what was signed before it, the first one first
 * @param files every file of the site but its manifests and their signature, by path
 */
public record SiteManifest(
    Optional<String> version, List<Earlier> earlier, SortedMap<String, FileDigest> files) {
  /** Where it stands in the site. */
  public static final String NAME = "manifest.json";

  /** Where its signature stands in the site: the 64 bytes of Ed25519 (RFC 8032). */
  public static final String SIGNATURE = "manifest.sig";

  /** The largest file of a site that can be held against its manifest, in bytes. */
  public static final int LARGEST_FILE = 1 << 28;

  /**
   * A manifest that was signed.
   *
   * @param date on which it was signed, as the signer says
   * @param manifest the hash of its bytes
   */
  public record Earlier(LocalDate date, Hash manifest) {}

  public SiteManifest {
    earlier = List.copyOf(earlier);
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /**
   * One digest of all that the site says: that of the list of its files in the form of {@code
   * sha256sum}, by path. Two sites that have the same one say the same, whoever made or signed
   * them.
   */
  public Hash content() {
    return Hash.of(Manifest.of(files).list().getBytes(UTF_8));
  }

  /** The bytes that stand in the site: the same for the same manifest, everywhere. */
  public byte[] bytes() {
    return ManifestJson.bytes(this);
  }

  /** Reads one; empty if the bytes are not exactly those of a manifest. */
  public static Optional<SiteManifest> read(byte[] bytes) {
    return ManifestReader.read(bytes);
  }
}
