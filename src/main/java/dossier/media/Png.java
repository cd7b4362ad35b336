package dossier.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Portable Network Graphics (ISO/IEC 15948): a signature and chunks. */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
  private static final int FRAME = 12;

  private Png() {}

  static boolean is(byte[] bytes) {
    return Arrays.equals(
        bytes, 0, Math.min(bytes.length, SIGNATURE.length), SIGNATURE, 0, SIGNATURE.length);
  }

  /** The chunks that show the picture, up to its end; a damaged image is an index out of bounds. */
  static byte[] bare(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    out.write(bytes, 0, SIGNATURE.length);
    int at = SIGNATURE.length;
    while (true) {
      int length = in.getInt(at);
      String type = new String(bytes, at + 4, 4, StandardCharsets.US_ASCII);
      if (length < 0 || length > bytes.length - at - FRAME) {
        throw new IndexOutOfBoundsException(at);
      }
      if (NEEDED.contains(type)) {
        out.write(bytes, at, length + FRAME);
      }
      if (type.equals("IEND")) {
        return out.toByteArray();
      }
      at += length + FRAME;
    }
  }
}
