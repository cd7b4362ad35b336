package dossier.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes a PNG: its signature, and chunk by chunk. Used once, by one thread. */
final class Chunks {
  static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  Chunks() {
    out.writeBytes(SIGNATURE);
  }

  Chunks write(String type, byte[] data) {
    return write(type, data, 0, data.length);
  }

  Chunks write(String type, byte[] data, int from, int length) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data, from, length);
    out.writeBytes(number(length));
    out.writeBytes(name);
    out.write(data, from, length);
    out.writeBytes(number((int) sum.getValue()));
    return this;
  }

  byte[] end() {
    return write("IEND", new byte[0]).out.toByteArray();
  }

  private static byte[] number(int value) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
  }
}
