package dossier.media;

import dossier.media.Bare.Format;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Portable Network Graphics (ISO/IEC 15948): a signature and chunks. Only those chunks are kept
 * that are needed to show the picture, and they are written anew.
 */
final class Png {
  private static final String HEADER = "IHDR";
  private static final String PALETTE = "PLTE";
  private static final String CLEAR = "tRNS";
  private static final String DATA = "IDAT";
  private static final String EXIF = "eXIf";
  private static final String END = "IEND";
  private static final int FRAME = 12;
  private static final int INDEXED = 3;

  private Png() {}

  static boolean is(byte[] bytes) {
    return Arrays.equals(
        bytes,
        0,
        Math.min(bytes.length, Chunks.SIGNATURE.length),
        Chunks.SIGNATURE,
        0,
        Chunks.SIGNATURE.length);
  }

  /** The image without metadata. What stands behind its end, or its data's, is left out. */
  static Bare bare(byte[] bytes) throws Unfit {
    Map<String, byte[]> chunks = chunks(bytes);
    byte[] header = chunks.getOrDefault(HEADER, new byte[0]);
    if (header.length != 13) {
      throw Unfit.damaged();
    }
    Exif.upright(ByteBuffer.wrap(chunks.getOrDefault(EXIF, new byte[0])));
    ByteBuffer fields = ByteBuffer.wrap(header);
    Dimensions size = Dimensions.of(fields.getInt(0), fields.getInt(4));
    Chunks out = new Chunks().write(HEADER, header);
    for (String type : header[9] == INDEXED ? List.of(PALETTE, CLEAR) : List.of(CLEAR)) {
      if (chunks.containsKey(type)) {
        out.write(type, chunks.getOrDefault(type, new byte[0]));
      }
    }
    byte[] data = chunks.getOrDefault(DATA, new byte[0]);
    out.write(DATA, data, 0, compressed(data, size));
    return new Bare(Format.PNG, out.end(), size);
  }

  /** The contents of the chunks up to the end, those of one type one behind the other. */
  private static Map<String, byte[]> chunks(byte[] bytes) throws Unfit {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    Map<String, ByteArrayOutputStream> found = new HashMap<>();
    int at = Chunks.SIGNATURE.length;
    while (!found.containsKey(END)) {
      int length = in.getInt(at);
      if (length < 0 || length > bytes.length - at - FRAME) {
        throw Unfit.damaged();
      }
      sound(bytes, at, length);
      String type = new String(bytes, at + 4, 4, StandardCharsets.US_ASCII);
      found.computeIfAbsent(type, name -> new ByteArrayOutputStream()).write(bytes, at + 8, length);
      at += length + FRAME;
    }
    Map<String, byte[]> chunks = new HashMap<>();
    found.forEach((type, data) -> chunks.put(type, data.toByteArray()));
    return chunks;
  }

  /** Every chunk ends with a sum over its type and its contents. */
  private static void sound(byte[] bytes, int at, int length) throws Unfit {
    CRC32 sum = new CRC32();
    sum.update(bytes, at + 4, 4 + length);
    if ((int) sum.getValue() != ByteBuffer.wrap(bytes).getInt(at + 8 + length)) {
      throw Unfit.damaged();
    }
  }

  /** How many bytes of the data are the compressed picture; more than it needs is damage. */
  private static int compressed(byte[] data, Dimensions size) throws Unfit {
    long most = (8L * size.width() + 16) * (2L * size.height() + 16);
    byte[] some = new byte[1 << 16];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(data);
      while (!inflater.finished()) {
        if (inflater.inflate(some) == 0 || inflater.getBytesWritten() > most) {
          throw Unfit.damaged();
        }
      }
      return (int) inflater.getBytesRead();
    } catch (DataFormatException e) {
      throw Unfit.damaged();
    } finally {
      inflater.end();
    }
  }
}
