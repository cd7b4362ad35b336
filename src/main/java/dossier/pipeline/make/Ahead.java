package dossier.pipeline.make;

import dossier.report.Outcome;
import dossier.route.Planned;
import dossier.site.Artifact;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a plan that are made before it is their turn: so many that no thread waits for
 * another, and no more files and bytes than are bounded here. The search, which takes longest, is
 * begun first. Handed over to one thread, in the order of the plan.
 */
final class Ahead {
  static final int MOST_FILES = 512;

  /** Those of the search are not among them. */
  static final long MOST_BYTES = 16 * 1024 * 1024;

  private final ForkJoinPool pool;
  private final Function<Planned, Outcome<List<Artifact>>> maker;
  private final List<Planned> files;
  private final int[] order;
  private final @Nullable ForkJoinTask<Outcome<List<Artifact>>>[] tasks;
  private final long[] sizes;
  private int begun;
  private int turn;
  private int unfinished;
  private long bytes;

  @SuppressWarnings({"unchecked", "rawtypes"}) // Java makes no array of a generic type
  Ahead(ForkJoinPool pool, List<Planned> files, Function<Planned, Outcome<List<Artifact>>> maker) {
    this.pool = pool;
    this.maker = maker;
    this.files = files;
    this.order = IntStream.concat(positions(true), positions(false)).toArray();
    this.tasks = new ForkJoinTask[files.size()];
    this.sizes = new long[files.size()];
  }

  private IntStream positions(boolean first) {
    return IntStream.range(0, files.size()).filter(at -> isLong(at) == first);
  }

  private boolean isLong(int at) {
    return files.get(at).key().isSearch();
  }

  /** Whether there is another file. */
  boolean goesOn() {
    return turn < files.size();
  }

  /** The file whose turn it is, once it is made. */
  Outcome<List<Artifact>> next() {
    Outcome<List<Artifact>> made = current().join();
    handedOver();
    return made;
  }

  private synchronized ForkJoinTask<Outcome<List<Artifact>>> current() {
    begin();
    return Objects.requireNonNull(tasks[turn]);
  }

  private synchronized void handedOver() {
    bytes -= sizes[turn];
    tasks[turn] = null;
    turn++;
  }

  /** Begins as many as may be begun. */
  private void begin() {
    while (begun < order.length && (order[begun] == turn || mayGoOn())) {
      int at = order[begun++];
      unfinished++;
      tasks[at] = pool.submit(() -> make(at));
    }
  }

  private boolean mayGoOn() {
    return unfinished < 2 * pool.getParallelism()
        && begun - turn < MOST_FILES
        && bytes < MOST_BYTES;
  }

  private Outcome<List<Artifact>> make(int at) {
    long size = 0;
    try {
      Outcome<List<Artifact>> made = maker.apply(files.get(at));
      size = isLong(at) ? 0 : size(made);
      return made;
    } finally {
      finished(at, size);
    }
  }

  private synchronized void finished(int at, long size) {
    unfinished--;
    sizes[at] = size;
    bytes += size;
    if (!pool.isShutdown()) {
      begin();
    }
  }

  private static long size(Outcome<List<Artifact>> made) {
    return made.value().orElse(List.of()).stream().mapToLong(file -> file.bytes().length).sum();
  }
}
