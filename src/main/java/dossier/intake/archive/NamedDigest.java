package dossier.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** A digest as it is written behind the name of its algorithm, {@code sha256:0a…}. */
record NamedDigest(String algorithm, String hex) {
  private static final int BUFFER = 1 << 16;

  /** Reads one; empty if it is none. */
  static Optional<NamedDigest> of(String written) {
    String[] parts = written.strip().split(":", 2);
    return parts.length == 2 && parts[1].matches("[0-9A-Fa-f]{32,128}")
        ? Optional.of(new NamedDigest(parts[0], parts[1].toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  /** Whether bytes have it; no if its algorithm is not known. */
  boolean holds(InputStream in) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance(javaName());
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest()).equals(hex);
    } catch (NoSuchAlgorithmException e) {
      return false;
    }
  }

  private String javaName() {
    return algorithm.toUpperCase(Locale.ROOT).replaceFirst("^SHA(?=\\d{3}$)", "SHA-");
  }
}
