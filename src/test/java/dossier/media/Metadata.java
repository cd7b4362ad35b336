package dossier.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Puts into images what must not be published. */
final class Metadata {
  private Metadata() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  /** A JPEG with one more segment, right at its beginning. */
  static byte[] segment(byte[] jpeg, int marker, String payload) {
    return inserted(jpeg, 2, joined(segment(marker, payload)));
  }

  static byte[] segment(int marker, String payload) {
    byte[] head = ByteBuffer.allocate(4).put((byte) 0xFF).put((byte) marker).array();
    ByteBuffer.wrap(head).putShort(2, (short) (payload.length() + 2));
    return joined(head, bytes(payload));
  }

  /** A PNG with one more chunk, right behind its header. */
  static byte[] chunk(byte[] png, String type, String data) {
    return inserted(png, 33, chunk(type, data));
  }

  static byte[] chunk(String type, String data) {
    CRC32 sum = new CRC32();
    sum.update(bytes(type + data));
    return joined(number(data.length()), bytes(type + data), number((int) sum.getValue()));
  }

  private static byte[] number(int value) {
    return ByteBuffer.allocate(4).putInt(value).array();
  }

  /** A PNG that says that it has another size, with the right sum over that. */
  static byte[] sized(byte[] png, int width, int height) {
    byte[] out = png.clone();
    CRC32 sum = new CRC32();
    ByteBuffer.wrap(out).putInt(16, width).putInt(20, height);
    sum.update(out, 12, 17);
    ByteBuffer.wrap(out).putInt(29, (int) sum.getValue());
    return out;
  }

  static byte[] inserted(byte[] bytes, int at, byte[] more) {
    byte[] out = new byte[bytes.length + more.length];
    System.arraycopy(bytes, 0, out, 0, at);
    System.arraycopy(more, 0, out, at, more.length);
    System.arraycopy(bytes, at, out, at + more.length, bytes.length - at);
    return out;
  }

  /** An Exif payload with an orientation, a place and a preview. */
  static String exif(int orientation) {
    return "Exif\0\0MM\0*\0\0\0\u0008\0\u0002"
        + "\u0001\u0012\0\u0003\0\0\0\u0001\0"
        + (char) orientation
        + "\0\0"
        + "\u0088%\0\u0004\0\0\0\u0001\0\0\0&"
        + "\0\0\0\0"
        + "CANARY-GPS 50.5 N 30.2 E CANARY-THUMBNAIL \u00ff\u00d8\u00ff\u00d9";
  }
}
