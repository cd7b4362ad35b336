package dossier.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
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
 * Watches folders and all that is in them; one that is not there is watched as soon as it is. An
 * editor that saves a file may write it in several steps, and others save many files at once: what
 * comes within a moment is told together.
 */
public final class Watch implements AutoCloseable {
  /** So long nothing may happen before it is told, in milliseconds: nobody sees it. */
  private static final long MOMENT = 20;

  /** How often it is looked whether a folder came or went, in milliseconds. */
  private static final long BETWEEN_LOOKS = 500;

  private final List<Path> folders;
  private Watching watching;
  private final ScheduledExecutorService telling =
      Executors.newSingleThreadScheduledExecutor(work -> named(work, "preview"));
  private final Consumer<Set<Path>> taker;
  private final Set<Path> changed = new TreeSet<>();
  private boolean missed;
  private @Nullable ScheduledFuture<?> next;

  /** The folders that are there, and who watches them. */
  private record Watching(
      List<Path> there, DirectoryWatcher watcher, CompletableFuture<Void> running)
      implements AutoCloseable {
    @Override
    public void close() throws IOException {
      watcher.close();
      running.cancel(true);
    }
  }

  /**
   * Begins to watch.
   *
   * @param taker is told the absolute paths of files that came, changed or went, by one thread;
   *     none of them if some were missed
   */
  public Watch(List<Path> folders, Consumer<Set<Path>> taker) throws IOException {
    this.folders = List.copyOf(folders);
    this.taker = taker;
    this.watching = watch(there());
    var unused =
        telling.scheduleWithFixedDelay(
            this::look, BETWEEN_LOOKS, BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
  }

  private List<Path> there() {
    return folders.stream().filter(Files::isDirectory).toList();
  }

  private Watching watch(List<Path> there) throws IOException {
    DirectoryWatcher watcher =
        DirectoryWatcher.builder()
            .paths(there)
            .fileHashing(false)
            .logger(NOPLogger.NOP_LOGGER)
            .listener(this::noticed)
            .build();
    return new Watching(there, watcher, watcher.watchAsync(work -> named(work, "watch").start()));
  }

  /** A folder that comes or goes may bring or take any number of files. */
  private void look() {
    List<Path> there = there();
    try {
      if (replaces(there)) {
        missed();
      }
    } catch (IOException e) {
      // It went again while it was looked at: the next look sees how it stands then.
    }
  }

  private synchronized boolean replaces(List<Path> there) throws IOException {
    if (there.equals(watching.there()) || telling.isShutdown()) {
      return false;
    }
    Watching next = watch(there);
    watching.close();
    watching = next;
    return true;
  }

  private static Thread named(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  private synchronized void noticed(DirectoryChangeEvent event) {
    if (event.path() == null) {
      missed();
    } else {
      changed.add(event.path());
      tellSoon();
    }
  }

  private synchronized void missed() {
    missed = true;
    tellSoon();
  }

  private void tellSoon() {
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
  public synchronized void close() throws IOException {
    telling.shutdownNow();
    watching.close();
  }
}
