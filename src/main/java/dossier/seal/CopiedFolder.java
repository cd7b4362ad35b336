package dossier.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A copy in a folder. Symbolic links in it are files like others, and never those that they lead
 * to.
 */
public record CopiedFolder(Path root) implements SiteCopy {
  /** How many files a copy may have. */
  static final int MOST_FILES = 1_000_000;

  @Override
  public Optional<byte[]> read(String path, int most) throws IOException {
    Path file = root.resolve(path);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(in.readNBytes(most));
    }
  }

  @Override
  public Optional<SortedSet<String>> paths() throws IOException {
    SortedSet<String> paths = new TreeSet<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : (Iterable<Path>) all::iterator) {
        if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
          paths.add(path(file));
        }
        if (paths.size() > MOST_FILES) {
          throw new Unreadable("the folder has more than " + MOST_FILES + " files");
        }
      }
    }
    return Optional.of(paths);
  }

  private String path(Path file) {
    return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
  }

  @Override
  public void close() {}
}
