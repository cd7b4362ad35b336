package dossier.serve;

import dossier.pipeline.LivePreview;
import dossier.pipeline.folder.ContentFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
   * @param files all that were saved, by absolute paths; none if it is not known which
   * @throws IOException if the disk fails again and again; the next change is read all the same
   */
  synchronized void changed(Set<Path> files) throws IOException {
    Optional<Set<Path>> known = inContent(files);
    LivePreview.State state = read(known);
    Standing before = standing;
    int number = before == null ? 1 : before.number() + 1;
    Standing next = new Standing(number, state, saved(known, state));
    standing = next;
    taker.accept(next);
  }

  private LivePreview.State read(Optional<Set<Path>> saved) throws IOException {
    for (int tries = 1; ; tries++) {
      try {
        return saved.isPresent() ? preview.next(saved.get()) : preview.next();
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

  /** The files as the content folder is named; empty if others may have changed too. */
  private Optional<Set<Path>> inContent(Set<Path> files) {
    Path root = content.toAbsolutePath().normalize();
    return files.isEmpty() || !files.stream().allMatch(file -> file.startsWith(root))
        ? Optional.empty()
        : Optional.of(
            files.stream()
                .map(file -> content.resolve(root.relativize(file)))
                .collect(Collectors.toSet()));
  }

  private static Optional<String> saved(Optional<Set<Path>> files, LivePreview.State state) {
    return state
        .site()
        .filter(site -> files.filter(these -> these.size() == 1).isPresent())
        .flatMap(
            site ->
                files.orElseThrow().stream()
                    .map(ContentFolder::shown)
                    .flatMap(file -> site.pageOf(file).stream())
                    .findFirst());
  }

  @Override
  public void close() {
    preview.close();
  }
}
