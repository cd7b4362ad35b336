package dossier.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A SHA-256 hash (FIPS 180-4), written as 64 lower-case hexadecimal digits. */
public record Hash(String hex) {
  private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

  /** The hash of some bytes, or of several stretches of bytes one behind the other. */
  public static Hash of(byte[]... stretches) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] stretch : stretches) {
        digest.update(stretch);
      }
      return new Hash(HexFormat.of().formatHex(digest.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Whether some text is a hash as it is written here. */
  public static boolean allows(String text) {
    return HEX.matcher(text).matches();
  }

  /**
   * The hash with these 32 bytes.
   *
   * @throws IndexOutOfBoundsException if they are fewer
   */
  public static Hash from(byte[] bytes) {
    return new Hash(HexFormat.of().formatHex(bytes, 0, 32));
  }

  /** The 32 bytes. */
  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  @Override
  public String toString() {
    return hex;
  }
}
