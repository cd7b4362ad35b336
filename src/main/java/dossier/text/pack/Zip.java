package dossier.text.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * A ZIP that is put together: its files in the order of their names, without times, and the same
 * bytes on every machine. Files are held in memory as they are packed. Used by one thread.
 */
public final class Zip {
  /** Java takes the first moment that a ZIP can tell for an earlier one, in its own time zone. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** What a zlib stream (RFC 1950) has before and after what a ZIP keeps of it (RFC 1951). */
  private static final int HEAD = 2;

  private static final int TAIL = 4;

  private final SortedMap<String, Packed> files = new TreeMap<>();
  private Optional<Packed> first = Optional.empty();

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Packed(ZipArchiveEntry entry, byte[] bytes) {}

  /** A ZIP of files that are not packed. */
  public static byte[] stored(Map<String, byte[]> files) {
    Zip zip = new Zip();
    files.forEach((name, bytes) -> zip.files.put(name, packed(name, bytes, bytes)));
    return zip.bytes("");
  }

  /** Adds a file, packed as small as it goes. */
  public Zip add(String name, byte[] bytes) {
    byte[] zlib = Zlib.USUAL.deflated(bytes);
    byte[] deflated = Arrays.copyOfRange(zlib, HEAD, zlib.length - TAIL);
    boolean smaller = deflated.length < bytes.length;
    files.put(name, packed(name, bytes, smaller ? deflated : bytes));
    return this;
  }

  /** Adds the file that stands before all others, as it is. */
  public Zip first(String name, byte[] bytes) {
    first = Optional.of(packed(name, bytes, bytes));
    return this;
  }

  private static Packed packed(String name, byte[] bytes, byte[] packed) {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setTimeLocal(NO_TIME);
    entry.setMethod(packed == bytes ? ZipArchiveEntry.STORED : ZipArchiveEntry.DEFLATED);
    entry.setSize(bytes.length);
    entry.setCompressedSize(packed.length);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    entry.setCrc(sum.getValue());
    return new Packed(entry, packed);
  }

  /**
   * The whole ZIP.
   *
   * @param comment what its last bytes are, in ASCII; may be empty
   */
  public byte[] bytes(String comment) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
      out.setUseZip64(Zip64Mode.AsNeeded);
      out.setComment(comment);
      for (Packed file : first.stream().toList()) {
        write(file, out);
      }
      for (Packed file : files.values()) {
        write(file, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(Packed file, ZipArchiveOutputStream out) throws IOException {
    out.addRawArchiveEntry(file.entry(), new ByteArrayInputStream(file.bytes()));
  }
}
