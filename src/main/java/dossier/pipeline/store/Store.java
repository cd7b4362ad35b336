package dossier.pipeline.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.pipeline.folder.Replacement;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * The folder {@code .dossier} of a project, in which is kept what need not be made again. It can be
 * deleted at any time, and keeps itself out of Git. What is damaged, half written, of another
 * program or cannot be read was not kept; what cannot be written is made again next time: neither
 * is a fault of anybody's text.
 */
public final class Store {
  private static final String NAME = ".dossier";
  private static final String FORBIDDEN = "DOSSIER_NO_CACHE";
  private static final long LARGEST = 1L << 30;

  private final Path folder;
  private final byte[] program;

  private Store(Path folder, String program) {
    this.folder = folder;
    this.program = program.getBytes(UTF_8);
  }

  /** That of a project; empty if nothing is to be kept, or a link leads somewhere else. */
  public static Optional<Store> of(Path content) {
    Path folder = content.toAbsolutePath().normalize().resolveSibling(NAME);
    boolean allowed = System.getenv().getOrDefault(FORBIDDEN, "").isEmpty();
    return allowed && !Files.isSymbolicLink(folder)
        ? Program.current().map(program -> new Store(folder, program))
        : Optional.empty();
  }

  /** What was kept under a name. */
  public Optional<ByteBuffer> read(String name) {
    Path file = folder.resolve(name);
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST
          ? opened(Files.readAllBytes(file))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** At the head stands whose it is, and at the end the checksum of all before it. */
  private Optional<ByteBuffer> opened(byte[] bytes) {
    int head = Integer.BYTES + program.length;
    int end = bytes.length - Long.BYTES;
    if (end < head) {
      return Optional.empty();
    }
    ByteBuffer kept = ByteBuffer.wrap(bytes);
    boolean whole = kept.getLong(end) == checksum(bytes, end);
    boolean ours =
        kept.getInt() == program.length
            && Arrays.equals(bytes, head - program.length, head, program, 0, program.length);
    return whole && ours ? Optional.of(kept.position(head).limit(end).slice()) : Optional.empty();
  }

  private static long checksum(byte[] bytes, int end) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, end);
    return checksum.getValue();
  }

  /** Writes what is to be kept. */
  public interface Writing {
    /** Writes it, piece by piece. */
    void into(DataOutputStream out) throws IOException;
  }

  /** Keeps something under a name. */
  public void write(String name, Writing writing) {
    try {
      Files.createDirectories(folder);
      Path ignored = folder.resolve(".gitignore");
      if (Files.notExists(ignored)) {
        Files.writeString(ignored, "*\n");
      }
      Replacement.write(folder.resolve(name), file -> write(file, writing));
    } catch (IOException e) {
      // It is made again next time.
    }
  }

  private void write(OutputStream file, Writing writing) throws IOException {
    CheckedOutputStream checked = new CheckedOutputStream(file, new CRC32C());
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(checked, 1 << 16));
    out.writeInt(program.length);
    out.write(program);
    writing.into(out);
    out.flush();
    out.writeLong(checked.getChecksum().getValue());
    out.flush();
  }
}
