package dossier.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 hash (FIPS 180-4), written as 64 lower-case hexadecimal digits. */
public record Hash(String hex) {

  /** The hash of some bytes. */
  public static Hash of(byte[] bytes) {
    try {
      return new Hash(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
