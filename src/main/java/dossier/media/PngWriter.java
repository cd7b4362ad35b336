package dossier.media;

import dossier.text.pack.Zlib;
import java.nio.ByteBuffer;

/** Writes PNG: the same bytes on every machine. */
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
    return new Chunks()
        .write("IHDR", header)
        .write("IDAT", Zlib.SMALLEST.deflated(filtered(pixels)))
        .end();
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
}
