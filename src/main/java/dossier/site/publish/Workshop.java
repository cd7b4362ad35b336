package dossier.site.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The folder beside the site in which one publisher at a time works, over processes too. It is
 * Dossier's own if it is empty or holds Dossier's mark; another of that name is not touched. In it,
 * {@code draft} is a site that is being laid, and {@code next} and {@code old} are whole sites.
 * Used by one thread.
 */
final class Workshop implements AutoCloseable {
  private static final String MARK = "mark.txt";

  private static final byte[] FIRST_LINE =
      "This folder is Dossier's own: the next site is laid here. The next command clears it away.\n"
          .getBytes(StandardCharsets.UTF_8);

  /** Far behind the mark's bytes: on Windows, what is locked cannot be read. */
  private static final long LOCKED = Long.MAX_VALUE - 1;

  private static final int ATTEMPTS = 10;

  private final Path root;
  private final FileChannel channel;
  private final FileChannel proof;

  private Workshop(Path root, FileChannel channel, FileChannel proof) {
    this.root = root;
    this.channel = channel;
    this.proof = proof;
  }

  private static Path root(SiteFolder destination) {
    Path folder = destination.folder();
    return folder.resolveSibling("." + folder.getFileName() + ".dossier");
  }

  /**
   * Goes in, alone.
   *
   * @throws Refusal if another publisher is at work, or the folder is not Dossier's
   */
  static Workshop enter(SiteFolder destination) throws IOException, Refusal {
    return enterIfFree(destination)
        .orElseThrow(
            () ->
                destination.refusal(
                    destination.folder(),
                    "another build is publishing into this folder",
                    "build again when it is done"));
  }

  /** Goes in, alone; empty if another publisher is at work. */
  static Optional<Workshop> enterIfFree(SiteFolder destination) throws IOException, Refusal {
    Path root = root(destination);
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      makeOrRefuse(destination, root);
      @Nullable FileChannel channel = open(root.resolve(MARK));
      if (channel == null) {
        continue;
      }
      if (!locked(channel)) {
        channel.close();
        return Optional.empty();
      }
      Optional<Workshop> mine = marked(root, channel);
      if (mine.isPresent()) {
        return mine;
      }
      channel.close();
    }
    return Optional.empty();
  }

  /** Whether a publisher is at work, or was killed at it. */
  static boolean isThere(SiteFolder destination) {
    return Folder.is(root(destination));
  }

  private static void makeOrRefuse(SiteFolder destination, Path root) throws IOException, Refusal {
    try {
      Files.createDirectories(root.resolveSibling(""));
      Files.createDirectory(root);
    } catch (FileAlreadyExistsException e) {
      if (!isOurs(root)) {
        throw destination.refusal(
            root,
            "Dossier needs this name for its own work, and did not make this",
            "rename it, or name another folder with --out");
      }
    }
  }

  private static boolean isOurs(Path root) throws IOException {
    if (!Folder.is(root)) {
      return false;
    }
    List<Path> children = Folder.children(root);
    Path mark = root.resolve(MARK);
    boolean begun = children.equals(List.of(mark)) && Files.size(mark) == 0;
    return children.isEmpty()
        || (Files.isRegularFile(mark, LinkOption.NOFOLLOW_LINKS) && (begun || isMark(mark)));
  }

  private static boolean isMark(Path mark) throws IOException {
    byte[] bytes = Files.readAllBytes(mark);
    return bytes.length >= FIRST_LINE.length
        && Arrays.equals(bytes, 0, FIRST_LINE.length, FIRST_LINE, 0, FIRST_LINE.length);
  }

  /** The publisher before may just be taking the folder away: then there is none. */
  private static @Nullable FileChannel open(Path mark) throws IOException {
    try {
      return FileChannel.open(mark, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  /** Takes the lock, which closing the channel gives back. */
  private static boolean locked(FileChannel channel) throws IOException {
    try {
      @Nullable FileLock lock = channel.tryLock(LOCKED, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /**
   * Sets the mark, and reads it by its name: what was locked may be a file that the publisher
   * before has deleted. What it is read by stays open as long as the lock is held: whoever closes
   * any channel to a file gives back all of the process's locks on it (POSIX, fcntl).
   */
  private static Optional<Workshop> marked(Path root, FileChannel channel) throws IOException {
    byte[] name = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    channel.write(ByteBuffer.wrap(FIRST_LINE), 0);
    channel.write(ByteBuffer.wrap(name), FIRST_LINE.length);
    try {
      FileChannel proof = FileChannel.open(root.resolve(MARK), StandardOpenOption.READ);
      if (endsWith(proof, name)) {
        return Optional.of(new Workshop(root, channel, proof));
      }
      proof.close();
      return Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static boolean endsWith(FileChannel mark, byte[] name) throws IOException {
    ByteBuffer end = ByteBuffer.allocate(name.length + 1);
    int read = mark.read(end, FIRST_LINE.length);
    return read == name.length && Arrays.equals(end.array(), 0, read, name, 0, read);
  }

  Path draft() {
    return root.resolve("draft");
  }

  Path next() {
    return root.resolve("next");
  }

  Path old() {
    return root.resolve("old");
  }

  /** Goes out; the folder goes too, unless something is left in it. */
  @Override
  public void close() throws IOException {
    try (proof;
        channel) {
      Folder.delete(draft());
      if (Folder.children(root).size() == 1) {
        Files.delete(root.resolve(MARK));
      }
    }
    try {
      Files.deleteIfExists(root);
    } catch (DirectoryNotEmptyException e) {
      // Something is left, or the next publisher is in already.
    }
  }
}
