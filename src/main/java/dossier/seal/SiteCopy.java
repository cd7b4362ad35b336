package dossier.seal;

import java.io.IOException;
import java.util.Optional;
import java.util.SortedSet;

/** A copy of a site, wherever it lies. Used by one thread. */
public interface SiteCopy extends AutoCloseable {
  /**
   * A copy that cannot be read as what it should be; its message says why, as a whole sentence
   * without its full stop.
   */
  final class Unreadable extends IOException {
    private static final long serialVersionUID = 1;

    /** Says why. */
    public Unreadable(String message) {
      super(message);
    }
  }

  /**
   * What a file holds.
   *
   * @param path with {@code /} between folders, never leading outside
   * @param most how many bytes of it are read
   * @return its first bytes, or all; empty if there is no such file
   * @throws Unreadable if that cannot be told
   */
  Optional<byte[]> read(String path, int most) throws IOException;

  /**
   * The paths of all its files; empty if only who names a file learns whether it is there.
   *
   * @throws Unreadable if they are too many
   */
  Optional<SortedSet<String>> paths() throws IOException;

  @Override
  void close() throws IOException;
}
