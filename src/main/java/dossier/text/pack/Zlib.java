package dossier.text.pack;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.GZIPException;
import com.jcraft.jzlib.JZlib;
import java.util.Arrays;

/**
 * Compresses by a library in Java rather than by the platform's zlib, of which there are several
 * that give different bytes.
 */
public enum Zlib {
  /** What takes longest and gives least. */
  SMALLEST(JZlib.Z_BEST_COMPRESSION),
  /** Nearly as small, and much sooner. */
  USUAL(JZlib.Z_DEFAULT_COMPRESSION);

  private final int level;

  Zlib(int level) {
    this.level = level;
  }

  /** The bytes as a zlib stream (RFC 1950): the same on every machine. */
  public byte[] deflated(byte[] bytes) {
    try {
      Deflater deflater = new Deflater(level);
      byte[] out = new byte[bytes.length + bytes.length / 1000 + 64];
      deflater.setInput(bytes);
      deflater.setOutput(out);
      if (deflater.deflate(JZlib.Z_FINISH) != JZlib.Z_STREAM_END) {
        throw new IllegalStateException("bytes could not be compressed");
      }
      return Arrays.copyOf(out, (int) deflater.getTotalOut());
    } catch (GZIPException e) {
      throw new IllegalStateException("bytes could not be compressed", e);
    }
  }
}
