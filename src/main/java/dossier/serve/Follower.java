package dossier.serve;

import dossier.pipeline.LivePreview;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Follows the files of a dossier. What stands can be asked for by any thread at any time. */
final class Follower implements AutoCloseable {
  /** How often a file may be changed while it is read before that is told. */
  private static final int MOST_TRIES = 5;

  private static final long BETWEEN_TRIES = 40;

  private final LivePreview preview;
  private final Path content;
  private final Consumer<Standing> taker;
  private volatile Standing standing;

  /**
   * Reads a dossier for the first time.
   *
   * @param content the folder of the case files, as findings name it
   * @param taker is told of each change, by the thread that told of it
   */
  Follower(LivePreview preview, Path content, Consumer<Standing> taker) throws IOException {
    this.preview = preview;
    this.content = content;
    this.taker = taker;
    this.standing = new Standing(1, read(), Optional.empty());
  }

  Standing standing() {
    return standing;
  }

  /**
   * Reads what has changed, and tells of it.
   *
   * @param files by absolute paths
   * @throws IOException if the disk fails again and again; the next change is read all the same
   */
  synchronized void changed(Set<Path> files) throws IOException {
    LivePreview.State state = read();
    standing = new Standing(standing.number() + 1, state, saved(files, state));
    taker.accept(standing);
  }

  private LivePreview.State read() throws IOException {
    for (int tries = 1; ; tries++) {
      try {
        return preview.next();
      } catch (IOException e) {
        if (tries == MOST_TRIES) {
          throw e;
        }
        pause();
      }
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(BETWEEN_TRIES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while a file was read", e);
    }
  }

  private Optional<String> saved(Set<Path> files, LivePreview.State state) {
    Path root = content.toAbsolutePath().normalize();
    return state
        .site()
        .filter(site -> files.size() == 1)
        .flatMap(
            site ->
                files.stream()
                    .filter(file -> file.startsWith(root))
                    .map(file -> content.resolve(root.relativize(file)))
                    .map(file -> file.toString().replace('\\', '/'))
                    .flatMap(file -> site.pageOf(file).stream())
                    .findFirst());
  }

  @Override
  public void close() {
    preview.close();
  }
}
