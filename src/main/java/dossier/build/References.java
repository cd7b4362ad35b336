package dossier.build;

import dossier.cite.Bibliographer;
import dossier.cite.Style;
import dossier.graph.Dossier;
import dossier.model.Id;
import dossier.model.Source;
import dossier.site.Html;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Sets all sources as references, a bibliographer for each thread. */
final class References {
  private static final int ENOUGH_FOR_A_THREAD = 200;

  private References() {}

  static Map<Id, Html> of(Dossier dossier, Style style, Progress progress) {
    List<Source> sources = dossier.shelf().sources();
    int threads =
        Math.min(
            Runtime.getRuntime().availableProcessors(), 1 + sources.size() / ENOUGH_FOR_A_THREAD);
    Map<Id, Html> references = new ConcurrentHashMap<>();
    IntStream.range(0, threads)
        .parallel()
        .forEach(
            part -> {
              Bibliographer bibliographer = new Bibliographer(style, dossier.settings().language());
              for (int i = part; i < sources.size(); i += threads) {
                references.put(sources.get(i).id(), bibliographer.reference(sources.get(i)));
                progress.step();
              }
            });
    return references;
  }
}
