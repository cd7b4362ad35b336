package dossier.serve;

import dossier.pipeline.LivePreview;
import dossier.pipeline.folder.ContentFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Follows the files of a dossier. What stands can be asked for by any thread at any time. */
final class Follower implements AutoCloseable {
  /** How often a file may be changed while it is read before that is told. */
  private static final int MOST_TRIES = 5;

  private static final long BETWEEN_TRIES = 40;

  private final LivePreview preview;
  private final Path content;
  private final Consumer<Standing> taker;
  private volatile @Nullable Standing standing;

  /**
   * Reads nothing yet.
   *
   * @param content the folder of the case files, as findings name it
   * @param taker is told of each reading, by the thread that asked for it
   */
  Follower(LivePreview preview, Path content, Consumer<Standing> taker) {
    this.preview = preview;
    this.content = content;
    this.taker = taker;
  }

  /**
   * How it stands.
   *
   * @throws IllegalStateException if nothing was read yet
   */
  Standing standing() {
    Standing known = standing;
    if (known == null) {
      throw new IllegalStateException("a dossier is read before it is asked for");
    }
    return known;
  }

  /**
   * Reads what has changed, all of it at first, and tells of it.
   *
   * @param files that were saved, by absolute paths
   * @throws IOException if the disk fails again and again; the next change is read all the same
   */
  synchronized void changed(Set<Path> files) throws IOException {
    LivePreview.State state = read();
    Standing before = standing;
    int number = before == null ? 1 : before.number() + 1;
    Standing next = new Standing(number, state, saved(files, state));
    standing = next;
    taker.accept(next);
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
                    .map(ContentFolder::shown)
                    .flatMap(file -> site.pageOf(file).stream())
                    .findFirst());
  }

  @Override
  public void close() {
    preview.close();
  }
}
