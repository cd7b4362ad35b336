package dossier.pipeline;

import dossier.render.TemplateRenderer;
import dossier.render.Turns;
import dossier.report.Outcome;
import dossier.site.Artifact;
import dossier.view.frame.View;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/** Prints pages on as many threads as there are processors. */
final class Printing {
  private Printing() {}

  /** The pages, in the order of the views. */
  static List<Outcome<Artifact>> of(List<View> pages, TemplateRenderer press, Progress progress) {
    int processors = Runtime.getRuntime().availableProcessors();
    ForkJoinPool pool = new ForkJoinPool(processors, PressThread::new, null, false);
    try {
      return pool.submit(
              () -> pages.parallelStream().map(page -> print(page, press, progress)).toList())
          .join();
    } finally {
      pool.shutdown();
    }
  }

  private static Outcome<Artifact> print(View page, TemplateRenderer press, Progress progress) {
    PressThread thread = (PressThread) Thread.currentThread();
    thread.turns = new Turns();
    Outcome<Artifact> printed = press.print(page, thread.turns);
    progress.step();
    return printed;
  }

  /**
   * A thread that says it was interrupted once the loops of its page have taken too many turns:
   * that is what Freemarker asks at each turn, and how it is stopped.
   */
  private static final class PressThread extends ForkJoinWorkerThread {
    private Turns turns = new Turns();

    PressThread(ForkJoinPool pool) {
      super(pool);
    }

    @Override
    public boolean isInterrupted() {
      return super.isInterrupted() || turns.tooMany();
    }
  }
}
