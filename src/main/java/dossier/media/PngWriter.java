package dossier.media;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.GZIPException;
import com.jcraft.jzlib.JZlib;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Writes PNG. It is compressed by a library in Java rather than by the platform's zlib, of which
 * there are several that give different bytes.
 */
final class PngWriter {
  private static final byte[] COLOUR_TYPES = {0, 4, 2, 6};

  private PngWriter() {}

  static byte[] write(Pixels pixels) {
    byte[] header =
        ByteBuffer.allocate(13)
            .putInt(pixels.size().width())
            .putInt(pixels.size().height())
            .put((byte) Byte.SIZE)
            .put(COLOUR_TYPES[pixels.channels() - 1])
            .array();
    return new Chunks().write("IHDR", header).write("IDAT", deflated(filtered(pixels))).end();
  }

  /** Each row by the filter after which its bytes are smallest, as ISO/IEC 15948 recommends. */
  private static byte[] filtered(Pixels pixels) {
    int length = pixels.size().width() * pixels.channels();
    byte[] out = new byte[(length + 1) * pixels.size().height()];
    int[] above = new int[length];
    int[] row = new int[length];
    for (int y = 0; y < pixels.size().height(); y++) {
      pixels.row(y, row);
      byte[] best = Filter.best(row, above, pixels.channels());
      System.arraycopy(best, 0, out, y * best.length, best.length);
      System.arraycopy(row, 0, above, 0, length);
    }
    return out;
  }

  private static byte[] deflated(byte[] bytes) {
    try {
      Deflater deflater = new Deflater(JZlib.Z_BEST_COMPRESSION);
      byte[] out = new byte[bytes.length + bytes.length / 1000 + 64];
      deflater.setInput(bytes);
      deflater.setOutput(out);
      if (deflater.deflate(JZlib.Z_FINISH) != JZlib.Z_STREAM_END) {
        throw new IllegalStateException("an image could not be compressed");
      }
      return Arrays.copyOf(out, (int) deflater.getTotalOut());
    } catch (GZIPException e) {
      throw new IllegalStateException("an image could not be compressed", e);
    }
  }
}
