package dossier.evidence.proof;

import dossier.text.Hash;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * A word of a copy, with what it takes to hash it.
 *
 * @param index which word of the copy it is, counted from 0
 * @param salt 32 lower-case hexadecimal digits
 * @param word the folded word
 */
public record Leaf(int index, String salt, String word) {
  private static final byte[] PREFIX = {0};

  /**
   * The hash of a leaf (RFC 6962, section 2.1): of the byte 0, the salt, the index as 8 bytes with
   * the highest first, and the word in UTF-8.
   */
  public Hash hash() {
    return Hash.of(
        PREFIX,
        HexFormat.of().parseHex(salt),
        ByteBuffer.allocate(Long.BYTES).putLong(index).array(),
        word.getBytes(StandardCharsets.UTF_8));
  }
}
