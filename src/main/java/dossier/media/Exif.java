package dossier.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Exif (CIPA DC-008): the one entry of it that changes how an image is shown. */
final class Exif {
  private static final byte[] NAME = {'E', 'x', 'i', 'f', 0, 0};
  private static final int ORIENTATION = 0x0112;

  private Exif() {}

  /** Refuses a JPEG of which a segment says that it is to be shown turned or mirrored. */
  static void uprightSegment(ByteBuffer segment) throws Unfit {
    if (segment.remaining() >= NAME.length
        && segment.slice(0, NAME.length).equals(ByteBuffer.wrap(NAME))) {
      upright(segment.slice(NAME.length, segment.remaining() - NAME.length));
    }
  }

  /** Refuses an image whose directory of tags (TIFF 6.0) says that it is turned or mirrored. */
  static void upright(ByteBuffer tiff) throws Unfit {
    if (tiff.remaining() >= 8 && turns(tiff)) {
      throw new Unfit(
          "this image is turned by its metadata, which is not published",
          "turn it upright in an image editor and save it");
    }
  }

  private static boolean turns(ByteBuffer tiff) {
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
