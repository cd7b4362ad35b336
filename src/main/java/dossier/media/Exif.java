package dossier.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Exif (CIPA DC-008): the one entry of it that changes how an image is shown. */
final class Exif {
  private static final byte[] NAME = {'E', 'x', 'i', 'f', 0, 0};
  private static final int ORIENTATION = 0x0112;

  private Exif() {}

  /** Whether a segment's payload says that the image is to be shown turned or mirrored. */
  static boolean turns(ByteBuffer payload) {
    if (payload.remaining() < NAME.length + 8
        || !payload.slice(0, NAME.length).equals(ByteBuffer.wrap(NAME))) {
      return false;
    }
    ByteBuffer tiff = payload.slice(NAME.length, payload.remaining() - NAME.length);
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
