package dossier.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.helpers.NOPLogger;

/**
 * Watches folders and all that is in them. An editor that saves a file may write it in several
 * steps, and others save many files at once: what comes within a moment is told together.
 */
public final class Watch implements AutoCloseable {
  /** So long nothing may happen before it is told, in milliseconds: nobody sees it. */
  private static final long MOMENT = 20;

  private final DirectoryWatcher watcher;
  private final CompletableFuture<Void> watching;
  private final ScheduledExecutorService telling =
      Executors.newSingleThreadScheduledExecutor(work -> named(work, "preview"));
  private final Consumer<Set<Path>> taker;
  private final Set<Path> changed = new TreeSet<>();
  private boolean missed;
  private @Nullable ScheduledFuture<?> next;

  /**
   * Begins to watch.
   *
   * @param taker is told the absolute paths of files that came, changed or went, by one thread;
   *     none of them if some were missed
   */
  public Watch(List<Path> folders, Consumer<Set<Path>> taker) throws IOException {
    this.taker = taker;
    this.watcher =
        DirectoryWatcher.builder()
            .paths(folders)
            .fileHashing(false)
            .logger(NOPLogger.NOP_LOGGER)
            .listener(this::noticed)
            .build();
    this.watching = watcher.watchAsync(work -> named(work, "watch").start());
  }

  private static Thread named(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  private synchronized void noticed(DirectoryChangeEvent event) {
    if (event.path() == null) {
      missed = true;
    } else {
      changed.add(event.path());
    }
    ScheduledFuture<?> waiting = next;
    if (waiting != null) {
      waiting.cancel(false);
    }
    if (!telling.isShutdown()) {
      next = telling.schedule(this::tell, MOMENT, TimeUnit.MILLISECONDS);
    }
  }

  private void tell() {
    taker.accept(taken());
  }

  private synchronized Set<Path> taken() {
    Set<Path> all = missed ? Set.of() : Set.copyOf(changed);
    changed.clear();
    missed = false;
    return all;
  }

  @Override
  public void close() throws IOException {
    watcher.close();
    watching.cancel(true);
    telling.shutdownNow();
  }
}
