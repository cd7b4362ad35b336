package dossier.pipeline.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.text.Hash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** What stands in a folder, as one hash: while it is the same, so is all that is in there. */
public final class FolderState {
  /** Files of so many bytes are not read whole only to see whether they are what they were. */
  private static final long LARGEST = 1 << 26;

  private final Path root;
  private final List<Found> found = new ArrayList<>();

  /** A file, link or folder in it. */
  private record Found(Path path, BasicFileAttributes attributes) {
    boolean isPlain() {
      return attributes.isDirectory()
          || (attributes.isRegularFile() && attributes.size() <= LARGEST);
    }

    String sort() {
      return attributes.isRegularFile() ? "file" : attributes.isDirectory() ? "folder" : "other";
    }
  }

  private FolderState(Path root) throws IOException {
    this.root = root;
    Files.walkFileTree(root, new Finding());
  }

  private final class Finding extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      found.add(new Found(file, attributes));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
      found.add(new Found(dir, attributes));
      return FileVisitResult.CONTINUE;
    }
  }

  /**
   * By the bytes of its files; empty if there is no folder, or if something in it is neither file
   * nor folder, or a very large file.
   *
   * @throws IOException if the disk fails
   */
  public static Optional<Hash> byBytes(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    FolderState state = new FolderState(folder);
    return state.found.stream().allMatch(Found::isPlain)
        ? Optional.of(state.hash(FolderState::bytes))
        : Optional.empty();
  }

  /**
   * By the sizes of its files, and when they were last changed; empty if there is no folder.
   *
   * @throws IOException if the disk fails
   */
  public static Optional<Hash> byTimes(Path folder) throws IOException {
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(new FolderState(folder).hash(FolderState::times))
        : Optional.empty();
  }

  private Hash hash(Function<Found, String> state) {
    List<String> lines =
        found.parallelStream()
            .map(one -> root.relativize(one.path()) + "\0" + one.sort() + " " + state.apply(one))
            .sorted()
            .toList();
    return Hash.of(String.join("\n", lines).getBytes(UTF_8));
  }

  private static String bytes(Found one) {
    try {
      return one.attributes().isRegularFile() ? Hash.of(Files.readAllBytes(one.path())).hex() : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** When something is put into a folder and taken out again, that is the same folder. */
  private static String times(Found one) {
    BasicFileAttributes now = one.attributes();
    return now.isDirectory()
        ? ""
        : now.size() + " " + now.lastModifiedTime().to(TimeUnit.NANOSECONDS);
  }
}
