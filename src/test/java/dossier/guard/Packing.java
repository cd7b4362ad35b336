package dossier.guard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts bytes where a name could hide in them. */
public final class Packing {
  private Packing() {}

  private interface Layer {
    OutputStream over(OutputStream out) throws IOException;
  }

  public static byte[] gzip(byte[] bytes) {
    return packed(bytes, GZIPOutputStream::new);
  }

  public static byte[] zlib(byte[] bytes) {
    return packed(bytes, DeflaterOutputStream::new);
  }

  /** A stream without header and check (RFC 1951). */
  public static byte[] deflate(byte[] bytes) {
    Deflater raw = new Deflater(Deflater.BEST_COMPRESSION, true);
    return packed(bytes, out -> new DeflaterOutputStream(out, raw));
  }

  /** The stream with another window said in its header (RFC 1950, section 2.2). */
  public static byte[] withWindow(byte[] zlib, int window) {
    byte[] changed = zlib.clone();
    changed[0] = (byte) (window << 4 | 8);
    changed[1] = (byte) (31 - ((changed[0] & 0xFF) << 8) % 31);
    return changed;
  }

  /** The archive with its first file marked as encrypted. */
  public static byte[] encrypted(byte[] zip) {
    byte[] changed = zip.clone();
    changed[6] |= 1;
    return changed;
  }

  public static byte[] zip(String name, byte[] bytes) {
    return packed(
        bytes,
        out -> {
          ZipOutputStream zip = new ZipOutputStream(out);
          zip.putNextEntry(new ZipEntry(name));
          return zip;
        });
  }

  private static byte[] packed(byte[] bytes, Layer layer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packing = layer.over(out)) {
      packing.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public static byte[] between(byte[] edge, byte[] text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(edge);
    out.writeBytes(text);
    out.writeBytes(edge);
    return out.toByteArray();
  }

  /** The body of a compressed text chunk (PNG, section 11.3.3.3). */
  public static byte[] keyword(byte[] packed) {
    byte[] head = "Comment\0\0".getBytes(StandardCharsets.ISO_8859_1);
    return ByteBuffer.allocate(head.length + packed.length).put(head).put(packed).array();
  }

  /** The signature and one chunk: what a reader of chunks needs. */
  public static byte[] png(String chunk, byte[] data) {
    byte[] type = chunk.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(type);
    check.update(data);
    return ByteBuffer.allocate(20 + data.length)
        .putLong(0x89504E470D0A1A0AL)
        .putInt(data.length)
        .put(type)
        .put(data)
        .putInt((int) check.getValue())
        .array();
  }
}
