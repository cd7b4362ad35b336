package dossier.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The files of a ZIP, no more of them than memory holds. */
final class UnpackedZip {
  private static final int MOST_FILES = 1_000;

  /** Bytes of all files together. */
  private static final int MOST = 64 * 1024 * 1024;

  private UnpackedZip() {}

  /**
   * Unpacks a ZIP.
   *
   * @return the files by their names
   * @throws IOException if it is none, or holds too much
   */
  static Map<String, byte[]> files(byte[] zip) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    int left = MOST;
    try (ZipFile packed = ZipFile.builder().setByteArray(zip).get()) {
      for (ZipArchiveEntry entry : Collections.list(packed.getEntries())) {
        byte[] bytes = unpacked(packed, entry, left);
        left -= bytes.length;
        if (left < 0 || files.size() == MOST_FILES) {
          throw new IOException("it unpacks to more than a sheet can hold");
        }
        files.put(entry.getName(), bytes);
      }
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
    return files;
  }

  /** A file, or more of it than is left. */
  private static byte[] unpacked(ZipFile packed, ZipArchiveEntry entry, int left)
      throws IOException {
    try (InputStream in = packed.getInputStream(entry)) {
      return in.readNBytes(left + 1);
    }
  }
}
