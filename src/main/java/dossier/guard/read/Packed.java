package dossier.guard.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What is compressed within bytes: gzip (RFC 1952), ZIP archives, and zlib streams (RFC 1950)
 * wherever they stand, as in the text chunks of a PNG image.
 */
final class Packed {
  private final int limit;
  private final List<byte[]> parts = new ArrayList<>();
  private boolean whole = true;

  private Packed(int limit) {
    this.limit = limit;
  }

  /**
   * Unpacks one layer.
   *
   * @param limit how many bytes one part may have; what has more is cut, and not {@link #isWhole}
   */
  static Packed in(byte[] bytes, int limit) {
    Packed packed = new Packed(limit);
    if (begins(bytes, 0x1F, 0x8B)) {
      packed.stream(bytes, 0, Kind.GZIP);
    } else if (begins(bytes, 'P', 'K', 3, 4)) {
      packed.archive(bytes);
    } else {
      packed.streams(bytes);
    }
    return packed;
  }

  List<byte[]> parts() {
    return parts;
  }

  /** Whether all was unpacked to its end. */
  boolean isWhole() {
    return whole;
  }

  private enum Kind {
    GZIP,
    ZLIB
  }

  private static boolean begins(byte[] bytes, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  /** A zlib stream begins with its method and a check (RFC 1950, section 2.2). */
  private void streams(byte[] bytes) {
    for (int at = 0; at + 8 < bytes.length; at++) {
      boolean header =
          bytes[at] == 0x78
              && (((0x78 << 8) | (bytes[at + 1] & 0xFF)) % 31) == 0
              && !isPixels(bytes, at);
      if (header) {
        stream(bytes, at, Kind.ZLIB);
      }
    }
  }

  /** The pixels of a PNG image stand in chunks of their own, behind their name. */
  private static boolean isPixels(byte[] bytes, int at) {
    return at >= 4 && new String(bytes, at - 4, 4, StandardCharsets.US_ASCII).equals("IDAT");
  }

  private void stream(byte[] bytes, int at, Kind kind) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InputStream packed = new ByteArrayInputStream(bytes, at, bytes.length - at);
    try (InputStream in =
        kind == Kind.GZIP ? new GZIPInputStream(packed) : new InflaterInputStream(packed)) {
      copy(in, out);
    } catch (IOException e) {
      // What was unpacked until here is read all the same.
    }
    if (out.size() > 0) {
      parts.add(out.toByteArray());
    }
  }

  private void archive(byte[] bytes) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes((entry.getName() + "\n").getBytes(StandardCharsets.UTF_8));
        parts.add(out.toByteArray());
        out.reset();
        copy(zip, out);
        parts.add(out.toByteArray());
      }
    } catch (IOException | IllegalArgumentException e) {
      whole = false;
    }
  }

  private void copy(InputStream in, ByteArrayOutputStream out) throws IOException {
    byte[] buffer = new byte[8192];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      out.writeBytes(Arrays.copyOf(buffer, read));
      if (out.size() > limit) {
        whole = false;
        return;
      }
    }
  }
}
