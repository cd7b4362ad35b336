package dossier.pipeline.make;

import dossier.render.Turns;
import dossier.report.Outcome;
import dossier.route.Planned;
import dossier.site.Artifact;
import dossier.site.publish.Refusal;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ForkJoinPool;

/**
 * Pulls the files of a plan: made on as many threads as there are processors, handed over by one,
 * in the order of the plan. No more of them are held at once than {@link Ahead} allows.
 */
public final class Pull {
  private final Maker maker;
  private final Progress progress;

  /** Pulls what a maker makes, and tells how far it is. */
  public Pull(Maker maker, Progress progress) {
    this.maker = maker;
    this.progress = progress;
  }

  /** Makes the file that was planned; from several threads at once. */
  public interface Maker {
    /**
     * Makes it.
     *
     * @param turns what the thread answers when it is asked whether a page may go on
     */
    Outcome<List<Artifact>> make(Planned planned, Turns turns);
  }

  /** Takes what was made of one file. */
  public interface Taker {
    /** Takes them; called by one thread, in the order of the plan. */
    void take(Outcome<List<Artifact>> made) throws IOException, Refusal;
  }

  /** Pulls all. */
  public void all(List<Planned> files, Taker taker) throws IOException, Refusal {
    progress.begin("making files", files.size());
    ForkJoinPool pool = PageThread.pool();
    try {
      for (Ahead ahead = new Ahead(pool, files, this::make); ahead.goesOn(); ) {
        taker.take(ahead.next());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private Outcome<List<Artifact>> make(Planned planned) {
    try {
      return PageThread.making(turns -> maker.make(planned, turns));
    } finally {
      progress.step();
    }
  }
}
