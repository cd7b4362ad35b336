package dossier.pipeline.make;

import dossier.render.Turns;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.function.Function;

/**
 * A thread that says it was interrupted once the loops of its page have taken too many turns: that
 * is what Freemarker asks at each turn, and how it is stopped.
 */
final class PageThread extends ForkJoinWorkerThread {
  private Turns turns = new Turns();

  private PageThread(ForkJoinPool pool) {
    super(pool);
  }

  /** As many such threads as there are processors. */
  static ForkJoinPool pool() {
    int processors = Runtime.getRuntime().availableProcessors();
    return new ForkJoinPool(processors, PageThread::new, null, true);
  }

  /** Makes a page on this thread, which must be one of such a pool. */
  static <T> T making(Function<Turns, T> page) {
    PageThread thread = (PageThread) Thread.currentThread();
    Turns interrupted = thread.turns;
    thread.turns = new Turns();
    try {
      return page.apply(thread.turns);
    } finally {
      thread.turns = interrupted;
    }
  }

  @Override
  public boolean isInterrupted() {
    return super.isInterrupted() || turns.tooMany();
  }
}
