package dossier.cli;

import dossier.build.Progress;
import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Shows how far a build has come, on one line of standard error, once it has taken a second. Only
 * on a terminal, of which the launcher tells: in a pipe nothing is shown.
 */
final class TerminalProgress implements Progress, AutoCloseable {
  private static final String CLEAR = "\r\u001B[K";

  private record Stage(String name, int steps) {}

  private final PrintStream out;
  private final ScheduledExecutorService clock;
  private final AtomicInteger done = new AtomicInteger();
  private volatile Stage stage = new Stage("", 0);
  private volatile boolean shown;

  private TerminalProgress(PrintStream out, ScheduledExecutorService clock) {
    this.out = out;
    this.clock = clock;
  }

  static TerminalProgress start() {
    ScheduledExecutorService clock =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "progress");
              thread.setDaemon(true);
              return thread;
            });
    TerminalProgress progress = new TerminalProgress(System.err, clock);
    if (Terminal.isPresent()) {
      var unused = clock.scheduleAtFixedRate(progress::show, 1000, 100, TimeUnit.MILLISECONDS);
    }
    return progress;
  }

  Progress orNone(boolean quiet) {
    return quiet ? Progress.NONE : this;
  }

  @Override
  public void begin(String name, int steps) {
    done.set(0);
    stage = new Stage(name, steps);
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
