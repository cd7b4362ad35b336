package dossier.seal;

import dossier.seal.SiteManifest.Earlier;
import dossier.text.Hash;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A manifest that was signed, and its signature.
 *
 * @param signature in base64
 */
public record SignedManifest(Earlier manifest, String signature) {
  private static final Pattern LINE =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) ([0-9a-f]{64}) ([A-Za-z0-9+/]{86}==)");

  /** Signs the bytes of a manifest. */
  public static SignedManifest of(byte[] manifest, LocalDate date, SigningKey key) {
    String signature = Base64.getEncoder().encodeToString(key.sign(manifest));
    return new SignedManifest(new Earlier(date, Hash.of(manifest)), signature);
  }

  /** Reads a line of the file of signatures; empty if it is none. */
  static Optional<SignedManifest> ofLine(String line) {
    Matcher parts = LINE.matcher(line);
    try {
      return parts.matches()
          ? Optional.of(
              new SignedManifest(
                  new Earlier(LocalDate.parse(parts.group(1)), new Hash(parts.group(2))),
                  parts.group(3)))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  String line() {
    return manifest.date() + " " + manifest.manifest() + " " + signature;
  }

  /** The 64 bytes of the signature. */
  public byte[] bytes() {
    return Base64.getDecoder().decode(signature);
  }

  /** Whether these bytes are the manifest that was signed. */
  public boolean isOf(byte[] bytes) {
    return manifest.manifest().equals(Hash.of(bytes));
  }
}
