package dossier.guard.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;

/**
 * What is compressed within bytes: gzip (RFC 1952), files of ZIP archives and zlib streams (RFC
 * 1950) wherever they begin, as in the text chunks of a PNG image or behind another file; and a
 * deflate stream (RFC 1951) that is the whole.
 */
final class Packed {
  private static final byte[] PIXELS = "IDAT".getBytes(StandardCharsets.US_ASCII);

  /** bzip2, xz, Zstandard, 7z, RAR. */
  private static final int[][] UNKNOWN = {
    {'B', 'Z', 'h'},
    {0xFD, '7', 'z', 'X', 'Z', 0},
    {0x28, 0xB5, 0x2F, 0xFD},
    {'7', 'z', 0xBC, 0xAF, 0x27, 0x1C},
    {'R', 'a', 'r', '!'}
  };

  private final byte[] bytes;
  private final int limit;
  private final List<byte[]> parts = new ArrayList<>();
  private long left;
  private boolean whole = true;

  private Packed(byte[] bytes, int limit, long left) {
    this.bytes = bytes;
    this.limit = limit;
    this.left = left;
  }

  /**
   * Unpacks one layer.
   *
   * @param limit how many bytes one part may have; what has more is cut, and not {@link #isWhole}
   * @param left how many bytes all parts may have together
   */
  static Packed in(byte[] bytes, int limit, long left) {
    Packed packed = new Packed(bytes, limit, left);
    packed.whole = Arrays.stream(UNKNOWN).noneMatch(magic -> packed.begins(0, magic));
    for (int at = 0; at + 8 < bytes.length && packed.left > 0; ) {
      at = packed.from(at);
    }
    packed.deflated();
    return packed;
  }

  List<byte[]> parts() {
    return parts;
  }

  /** Whether all was unpacked to its end. */
  boolean isWhole() {
    return whole;
  }

  /** Unpacks what begins at a place, if anything does; gives where to look on. */
  private int from(int at) {
    int first = bytes[at] & 0xFF;
    if (first == 0x1F && begins(at, 0x1F, 0x8B, 8)) {
      gzip(at);
    } else if (first == 'P' && begins(at, 'P', 'K', 3, 4)) {
      return file(at);
    } else if (isZlib(at) && !isPixels(at)) {
      return inflated(at, false, false);
    }
    return at + 1;
  }

  private boolean begins(int at, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (at + i >= bytes.length || (bytes[at + i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  /** A zlib stream begins with its method, its window and a check (RFC 1950, section 2.2). */
  private boolean isZlib(int at) {
    int method = bytes[at] & 0xFF;
    int flags = bytes[at + 1] & 0xFF;
    return (method & 0x8F) == 8 && (method * 256 + flags) % 31 == 0 && (flags & 0x20) == 0;
  }

  /** The pixels of a PNG image stand in chunks of their own, behind their name. */
  private boolean isPixels(int at) {
    return at >= 4 && Arrays.equals(bytes, at - 4, at, PIXELS, 0, 4);
  }

  private void gzip(int at) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in =
        new GZIPInputStream(new ByteArrayInputStream(bytes, at, bytes.length - at))) {
      byte[] buffer = new byte[8192];
      for (int read = in.read(buffer); read >= 0 && fits(out); read = in.read(buffer)) {
        out.write(buffer, 0, read);
      }
    } catch (IOException e) {
      // What was unpacked until here is read all the same.
    }
    keep(out);
  }

  /** One file of an archive (APPNOTE.TXT, section 4.3.7); gives where to look on. */
  private int file(int at) {
    int flags = number(at + 6, 2);
    int method = number(at + 8, 2);
    int size = number(at + 18, 4);
    int name = at + 30;
    int start = name + number(at + 26, 2) + number(at + 28, 2);
    if (start > bytes.length || start < name) {
      return at + 4;
    }
    parts.add(Arrays.copyOfRange(bytes, name, name + number(at + 26, 2)));
    boolean encrypted = (flags & 1) != 0;
    whole &= !encrypted && (method == 0 || method == 8);
    if (method == 8 && !encrypted) {
      return inflated(start, true, true);
    }
    if (method == 0 && size > 0 && size <= bytes.length - start) {
      parts.add(Arrays.copyOfRange(bytes, start, start + size));
      left -= size;
      return start + size;
    }
    return start;
  }

  private int number(int at, int length) {
    int number = 0;
    for (int i = length - 1; i >= 0; i--) {
      number = number << 8 | (at + i < bytes.length ? bytes[at + i] & 0xFF : 0);
    }
    return number;
  }

  /** A stream without any header, of which nothing else can be said than that it has an end. */
  private void deflated() {
    int before = parts.size();
    boolean wasWhole = whole;
    long leftBefore = left;
    if (bytes.length > 4 && inflated(0, true, false) < bytes.length - 8) {
      parts.subList(before, parts.size()).clear();
      whole = wasWhole;
      left = leftBefore;
    }
  }

  /**
   * Unpacks a stream; gives the place behind it, or the next place if it has no end.
   *
   * @param raw whether it has no header
   * @param needed whether it must have an end
   */
  private int inflated(int at, boolean raw, boolean needed) {
    Inflater inflater = new Inflater(raw);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      inflater.setInput(bytes, at, bytes.length - at);
      byte[] buffer = new byte[8192];
      for (int read = 1; read > 0 && fits(out); ) {
        read = inflater.inflate(buffer);
        out.write(buffer, 0, read);
      }
    } catch (DataFormatException e) {
      // What was unpacked until here is read all the same.
    }
    boolean ended = inflater.finished();
    int behind = ended ? at + (int) inflater.getBytesRead() : at + 1;
    inflater.end();
    whole &= ended || !needed;
    keep(out);
    return behind;
  }

  private boolean fits(ByteArrayOutputStream out) {
    boolean fits = out.size() <= Math.min(limit, left);
    whole &= fits;
    return fits;
  }

  private void keep(ByteArrayOutputStream out) {
    left -= out.size();
    if (out.size() > 0) {
      parts.add(out.toByteArray());
    }
  }
}
