package dossier.pipeline.make;

import dossier.report.Outcome;
import dossier.route.Planned;
import dossier.site.Artifact;
import java.util.List;
import java.util.concurrent.ForkJoinPool;

/** Makes single files when they are asked for. Safe to share between threads. */
public final class PageMaker implements AutoCloseable {
  private final ForkJoinPool pool = PageThread.pool();

  /** Makes a file, and waits for it. */
  public Outcome<List<Artifact>> make(Renderer renderer, Planned planned) {
    return pool.submit(() -> PageThread.making(turns -> renderer.make(planned, turns))).join();
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
