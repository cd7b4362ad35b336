package dossier.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** JPEG (ITU-T T.81): segments that begin with a marker, and scans between them. */
final class Jpeg {
  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int JFIF = 0xE0;
  private static final int EXIF = 0xE1;
  private static final int ADOBE = 0xEE;
  private static final int COMMENT = 0xFE;
  private static final int ORIENTATION = 0x0112;

  /** A plain JFIF header (version 1.01) without density and thumbnail. */
  private static final byte[] PLAIN_JFIF = {
    (byte) 0xFF, (byte) JFIF, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
  };

  private Jpeg() {}

  static boolean is(byte[] bytes) {
    return bytes.length > 3
        && (bytes[0] & 0xFF) == 0xFF
        && (bytes[1] & 0xFF) == START
        && (bytes[2] & 0xFF) == 0xFF;
  }

  /** The segments and scans that show the picture; a damaged image is an index out of bounds. */
  static byte[] bare(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    out.write(bytes, 0, 2);
    int at = 2;
    while (marker(bytes, at) != END) {
      int marker = marker(bytes, at);
      int end =
          marker == SCAN ? endOfScan(bytes, endOfSegment(bytes, at)) : endOfSegment(bytes, at);
      if (marker == JFIF) {
        out.writeBytes(PLAIN_JFIF);
      } else if (isNeeded(marker)) {
        out.write(bytes, at, end - at);
      }
      at = end;
    }
    out.write(0xFF);
    out.write(END);
    return out.toByteArray();
  }

  /** Adobe's segment says how colours are stored; all other application segments describe. */
  private static boolean isNeeded(int marker) {
    boolean application = marker >= JFIF && marker <= 0xEF;
    return marker != COMMENT && (!application || marker == ADOBE);
  }

  private static int marker(byte[] bytes, int at) {
    if ((bytes[at] & 0xFF) != 0xFF) {
      throw new IndexOutOfBoundsException(at);
    }
    return bytes[at + 1] & 0xFF;
  }

  private static int endOfSegment(byte[] bytes, int at) {
    int length = ((bytes[at + 2] & 0xFF) << 8) | (bytes[at + 3] & 0xFF);
    int end = at + 2 + length;
    if (length < 2 || end > bytes.length) {
      throw new IndexOutOfBoundsException(at);
    }
    return end;
  }

  /** Within a scan 0xFF is followed by 0x00 or a restart marker; anything else ends it. */
  private static int endOfScan(byte[] bytes, int start) {
    int at = start;
    while (true) {
      int next = bytes[at + 1] & 0xFF;
      boolean inside =
          (bytes[at] & 0xFF) != 0xFF || next == 0 || next == 0xFF || (next >= 0xD0 && next <= 0xD7);
      if (!inside) {
        return at;
      }
      at++;
    }
  }

  /** Whether the image is to be shown turned or mirrored (Exif 2.3, section 4.6.4, tag 0x0112). */
  static boolean isTurned(byte[] bytes) {
    int at = 2;
    while (marker(bytes, at) != SCAN && marker(bytes, at) != END) {
      int end = endOfSegment(bytes, at);
      if (marker(bytes, at) == EXIF
          && turned(ByteBuffer.wrap(bytes, at + 4, end - at - 4).slice())) {
        return true;
      }
      at = end;
    }
    return false;
  }

  private static boolean turned(ByteBuffer exif) {
    byte[] name = new byte[6];
    if (exif.remaining() < 14) {
      return false;
    }
    exif.get(name);
    if (!new String(name, 0, 4, StandardCharsets.US_ASCII).equals("Exif")) {
      return false;
    }
    ByteBuffer tiff = exif.slice();
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
        return (tiff.getShort(entry + 8) & 0xFFFF) > 1;
      }
    }
    return false;
  }
}
