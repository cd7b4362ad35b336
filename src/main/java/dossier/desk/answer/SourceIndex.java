package dossier.desk.answer;

import dossier.model.Source;
import dossier.text.Id;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds sources by any of author, year, title, id and publisher. Immutable. */
public final class SourceIndex {
  /** Of no sources. */
  public static final SourceIndex NONE = new SourceIndex(Map.of());

  private static final Comparator<Found> BEST_FIRST =
      Comparator.comparingInt(Found::score).reversed().thenComparing(found -> found.source().id());

  private final Map<Id, SourceWords> byId;

  private SourceIndex(Map<Id, SourceWords> byId) {
    this.byId = byId;
  }

  private record Found(Source source, int score) {}

  /** Of other sources; those that are the same are not taken apart again. */
  @SuppressWarnings("ReferenceEquality") // a file that was not read again gives the very entry
  SourceIndex next(List<Source> sources) {
    Map<Id, SourceWords> next = new HashMap<>();
    for (Source source : sources) {
      SourceWords known = byId.get(source.id());
      next.put(
          source.id(), known != null && known.source() == source ? known : SourceWords.of(source));
    }
    return new SourceIndex(next);
  }

  /** The sources that all typed words fit, the best first; all sources by their ids if none. */
  public List<Source> find(String typed, int most) {
    List<String> words = SourceWords.words(typed);
    return byId.values().stream()
        .map(one -> new Found(one.source(), one.score(words)))
        .filter(found -> found.score() > 0)
        .sorted(BEST_FIRST)
        .limit(most)
        .map(Found::source)
        .toList();
  }
}
