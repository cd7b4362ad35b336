package dossier.cli.option;

import dossier.pipeline.make.Progress;
import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Shows how far a build has come. On a terminal, of which the launcher tells, on one line of
 * standard error, once it has taken a second; in a pipe or a log with a line for each stage, once
 * it has taken five.
 */
public final class TerminalProgress implements Progress, AutoCloseable {
  private static final String CLEAR = "\r\u001B[K";

  private record Stage(String name, int steps) {}

  private final PrintStream out;
  private final ScheduledExecutorService clock;
  private final AtomicInteger done = new AtomicInteger();
  private volatile Stage stage = new Stage("", 0);
  private volatile boolean shown;
  private volatile boolean logging;
  private volatile boolean watched;

  private TerminalProgress(PrintStream out, ScheduledExecutorService clock) {
    this.out = out;
    this.clock = clock;
  }

  /**
   * Begins to show on standard error how far the work is: on a terminal after a second, in a log
   * after five.
   */
  public static TerminalProgress start() {
    ScheduledExecutorService clock =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "progress");
              thread.setDaemon(true);
              return thread;
            });
    TerminalProgress progress = new TerminalProgress(System.err, clock);
    if (!Terminal.isPresent()) {
      var unused = clock.schedule(progress::log, 5, TimeUnit.SECONDS);
    } else {
      var unused = clock.scheduleAtFixedRate(progress::show, 1000, 100, TimeUnit.MILLISECONDS);
    }
    return progress;
  }

  /** This, or nobody who watches if nothing but findings is to be printed. */
  public Progress orNone(boolean quiet) {
    watched = !quiet;
    return quiet ? Progress.NONE : this;
  }

  @Override
  public void begin(String name, int steps) {
    done.set(0);
    stage = new Stage(name, steps);
    if (logging) {
      log();
    }
  }

  private void log() {
    logging = true;
    Stage now = stage;
    if (watched && !now.name().isEmpty()) {
      out.println("dossier: " + now.name() + ", " + now.steps() + " to do");
    }
  }

  @Override
  public void step() {
    done.incrementAndGet();
  }

  private void show() {
    Stage now = stage;
    if (!now.name().isEmpty()) {
      shown = true;
      out.print(CLEAR + now.name() + " " + Math.min(done.get(), now.steps()) + "/" + now.steps());
      out.flush();
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
    if (shown) {
      out.print(CLEAR);
      out.flush();
    }
  }
}
