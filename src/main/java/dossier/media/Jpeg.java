package dossier.media;

import dossier.media.Bare.Format;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * JPEG (ITU-T T.81): segments that begin with a marker, and scans between them. Of its segments
 * only those are kept that are needed to show the picture: tables, frame and scans. Those of JFIF
 * and Adobe, which say how colours are stored, are written anew. Used once, by one thread.
 */
final class Jpeg {
  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int JFIF = 0xE0;
  private static final int EXIF = 0xE1;
  private static final int ADOBE = 0xEE;

  /** A JFIF header (version 1.01) without density and thumbnail. */
  private static final byte[] PLAIN_JFIF = {
    (byte) 0xFF, (byte) JFIF, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
  };

  /** An Adobe header up to its last byte, which says how colours are stored. */
  private static final byte[] PLAIN_ADOBE = {
    (byte) 0xFF, (byte) ADOBE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0
  };

  private final byte[] bytes;
  private final ByteArrayOutputStream out;
  private Optional<Dimensions> size = Optional.empty();

  private Jpeg(byte[] bytes) {
    this.bytes = bytes;
    this.out = new ByteArrayOutputStream(bytes.length);
  }

  static boolean is(byte[] bytes) {
    return bytes.length > 3
        && (bytes[0] & 0xFF) == 0xFF
        && (bytes[1] & 0xFF) == START
        && (bytes[2] & 0xFF) == 0xFF;
  }

  /** The image without metadata. What stands behind its end, a second image too, is left out. */
  static Bare bare(byte[] bytes) throws Unfit {
    return new Jpeg(bytes).bare();
  }

  private Bare bare() throws Unfit {
    out.write(bytes, 0, 2);
    int at = marker(2);
    while (kind(at) != END) {
      int end = endOfSegment(at);
      if (kind(at) == SCAN) {
        end = endOfScan(end);
      }
      keep(at, end);
      at = marker(end);
    }
    out.write(0xFF);
    out.write(END);
    return new Bare(Format.JPEG, out.toByteArray(), size.orElseThrow(Unfit::damaged));
  }

  private void keep(int at, int end) throws Unfit {
    switch (kind(at)) {
      case 0xC0, 0xC1, 0xC2 -> frame(at, end);
      case 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF ->
          throw new Unfit(
              "browsers do not show this kind of JPEG", "save it as baseline or progressive JPEG");
      case 0xC4, 0xDB, 0xDD, SCAN -> out.write(bytes, at, end - at);
      case JFIF -> rewrite(PLAIN_JFIF, "JFIF\0", at, 0);
      case ADOBE -> rewrite(PLAIN_ADOBE, "Adobe", at, 1);
      case EXIF -> Exif.uprightSegment(ByteBuffer.wrap(bytes, at + 4, end - at - 4).slice());
      default -> {}
    }
  }

  /** The header of a frame: the bits of a sample, the size, the number of colours. */
  private void frame(int at, int end) throws Unfit {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int colours = bytes[at + 9];
    if (size.isPresent() || bytes[at + 4] != 8) {
      throw Unfit.damaged();
    }
    if (colours != 1 && colours != 3) {
      throw new Unfit(
          "the colours of this image are made for printing (CMYK)",
          "save it with RGB colours in an image editor");
    }
    size = Optional.of(Dimensions.of(in.getShort(at + 7) & 0xFFFF, in.getShort(at + 5) & 0xFFFF));
    out.write(bytes, at, end - at);
  }

  /** A plain header in the place of one that has this name, and its last bytes as they are. */
  private void rewrite(byte[] plain, String name, int at, int kept) {
    for (int i = 0; i < name.length(); i++) {
      if (bytes[at + 4 + i] != name.charAt(i)) {
        return;
      }
    }
    out.writeBytes(plain);
    out.write(bytes, at + plain.length, kept);
  }

  private int kind(int at) {
    return bytes[at + 1] & 0xFF;
  }

  /** Where the next marker is; any number of 0xFF may stand before it. */
  private int marker(int from) throws Unfit {
    int at = from;
    while (bytes[at] == (byte) 0xFF && bytes[at + 1] == (byte) 0xFF) {
      at++;
    }
    boolean alone = kind(at) <= 1 || (kind(at) >= 0xD0 && kind(at) <= START);
    if (bytes[at] != (byte) 0xFF || alone) {
      throw Unfit.damaged();
    }
    return at;
  }

  private int endOfSegment(int at) throws Unfit {
    int length = ((bytes[at + 2] & 0xFF) << 8) | (bytes[at + 3] & 0xFF);
    int end = at + 2 + length;
    if (length < 2 || end > bytes.length) {
      throw Unfit.damaged();
    }
    return end;
  }

  /** Within a scan 0xFF is followed by 0x00 or a restart marker; anything else ends it. */
  private int endOfScan(int start) {
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
}
