package dossier.killed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Two who look at a site all the time: one reads all of it over and over, the other asks without a
 * pause whether it is there.
 *
 * <p>A read is mixed if the folder stood from its first byte to its last and was neither of the two
 * whole sites, or if what was left of a folder that went meanwhile is not a part of one of them.
 */
final class Readers implements AutoCloseable {
  private final Path site;
  private final List<Tree> wholes;
  private final List<Tree> mixed = new ArrayList<>();
  private final List<Long> absences = new ArrayList<>();
  private final List<Exception> failures = new ArrayList<>();
  private final AtomicInteger reads = new AtomicInteger();
  private final List<Thread> threads;
  private volatile boolean over;

  Readers(Path site, List<Tree> wholes) {
    this.site = site;
    this.wholes = wholes;
    this.threads = List.of(new Thread(this::crawl), new Thread(this::watch));
    threads.forEach(Thread::start);
  }

  private void crawl() {
    while (!over) {
      try {
        Tree tree = Tree.of(site);
        boolean whole = wholes.stream().anyMatch(tree::holds);
        boolean part = wholes.stream().anyMatch(tree::isPartOf);
        if (!part || (!whole && tree.standsAt(site))) {
          mixed.add(tree);
        }
        reads.incrementAndGet();
      } catch (NoSuchFileException | NotDirectoryException e) {
        // It is absent: the other one measures how long.
      } catch (IOException e) {
        failures.add(e);
      }
    }
  }

  private void watch() {
    while (!over) {
      long gone = System.nanoTime();
      if (!stands()) {
        while (!over && !stands()) {
          Thread.onSpinWait();
        }
        if (!over) {
          absences.add(System.nanoTime() - gone);
        }
      }
    }
  }

  private boolean stands() {
    return Files.exists(site, LinkOption.NOFOLLOW_LINKS);
  }

  /** What they have seen, when they are done. */
  Seen seen() {
    close();
    return new Seen(reads.get(), mixed, absences, failures);
  }

  /**
   * What two readers have seen.
   *
   * @param reads how often the whole site was read
   * @param absences how long it was not there each time until it stood again, in nanoseconds
   */
  record Seen(int reads, List<Tree> mixed, List<Long> absences, List<Exception> failures) {}

  @Override
  public void close() {
    over = true;
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
