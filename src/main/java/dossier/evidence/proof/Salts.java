package dossier.evidence.proof;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The salts of a copy's words: the first 16 bytes of HMAC-SHA-256 (RFC 2104) of the word's index,
 * as 8 bytes with the highest first, under the copy's secret. Who knows some salts learns nothing
 * of the others. Used by one thread.
 */
public final class Salts {
  /** The length of a salt, in bytes. */
  public static final int LENGTH = 16;

  private final Mac mac;

  /**
   * @param secret at least 16 bytes, kept with the copy and never published
   */
  public Salts(byte[] secret) {
    try {
      this.mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
    }
  }

  /** The salt of the word with an index, counted from 0. */
  public byte[] of(int index) {
    return Arrays.copyOf(
        mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(index).array()), LENGTH);
  }
}
