package dossier.evidence.sentence;

import dossier.model.Source;
import dossier.model.Story;
import dossier.model.Story.Ticks;
import dossier.text.Id;
import dossier.text.Located;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How much of a case somebody has held against its sources.
 *
 * @param all how many sentences it has
 * @param ticked the keys of those that are checked as they stand
 * @param by who checked them, each once, in the order of the file
 * @param last the last day on which one of them was checked
 */
public record TickedSentences(
    int all, Set<String> ticked, List<String> by, Optional<LocalDate> last) {

  /**
   * What is checked of a case; nothing is counted where nobody has ticked anything.
   *
   * @param sources the source with an id, if there is one
   */
  public static TickedSentences of(Story story, Function<Id, Optional<Source>> sources) {
    List<Ticks> ticks = story.checking().ticks();
    return ticks.isEmpty()
        ? new TickedSentences(0, Set.of(), List.of(), Optional.empty())
        : of(ticks, StorySentences.of(story, sources));
  }

  private static TickedSentences of(List<Ticks> ticks, List<KeyedSentence> sentences) {
    Set<String> keys =
        sentences.stream()
            .map(KeyedSentence::key)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<Ticks> live =
        ticks.stream()
            .filter(one -> one.sentences().stream().map(Located::value).anyMatch(keys::contains))
            .toList();
    keys.retainAll(
        live.stream()
            .flatMap(one -> one.sentences().stream())
            .map(Located::value)
            .collect(Collectors.toSet()));
    return new TickedSentences(
        sentences.size(),
        keys,
        live.stream().map(Ticks::by).distinct().toList(),
        live.stream().map(Ticks::on).map(Located::value).max(LocalDate::compareTo));
  }
}
