package dossier.view.comparison;

import dossier.evidence.copy.FoldedWords;
import dossier.evidence.copy.Word;
import dossier.model.Source;
import dossier.model.Story;
import dossier.prose.part.Citation.Cite;
import dossier.prose.part.Citation.Translation;
import dossier.prose.part.Quotation;
import dossier.text.Id;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who translated the words of a source, by what the text of the story says where it quotes it. */
final class Translators {
  private final List<Folded> quotations;

  /** A quotation of the text, with its words as they are compared here. */
  private record Folded(Quotation quotation, List<String> words) {}

  Translators(Story story) {
    this.quotations =
        story.body().quotations().stream()
            .map(quotation -> new Folded(quotation, folded(quotation.text())))
            .toList();
  }

  /**
   * Who translated the words of some slots: who is named where the text quotes them, or else
   * whenever it quotes this source; empty if nobody is, and the source is no translation.
   *
   * @param unnamed what stands for a translator whom nobody names
   */
  Optional<String> of(List<String> slots, Source source, String unnamed) {
    Id id = source.id();
    return slots.stream()
        .flatMap(words -> quoting(folded(words), id))
        .map(translation -> translation.isNamed() ? translation.by() : unnamed)
        .findFirst()
        .or(() -> always(id))
        .or(() -> Optional.of(unnamed).filter(any -> source.languages().translated()));
  }

  private Stream<Translation> quoting(List<String> words, Id source) {
    return quotations.stream()
        .filter(quoted -> overlap(quoted.words(), words))
        .flatMap(quoted -> named(quoted.quotation(), source));
  }

  private Optional<String> always(Id source) {
    List<Optional<String>> named =
        quotations.stream()
            .flatMap(quoted -> cites(quoted.quotation(), source))
            .map(Cite::namedTranslator)
            .distinct()
            .toList();
    return named.size() == 1 ? named.get(0) : Optional.empty();
  }

  private static Stream<Translation> named(Quotation quotation, Id source) {
    return cites(quotation, source).flatMap(cite -> cite.translation().stream());
  }

  private static Stream<Cite> cites(Quotation quotation, Id source) {
    return quotation.citation().stream()
        .flatMap(citation -> citation.cites().stream())
        .filter(cite -> cite.source().value().equals(source.value()));
  }

  /** Whether one of them holds the other. */
  private static boolean overlap(List<String> quoted, List<String> words) {
    return !words.isEmpty()
        && !quoted.isEmpty()
        && (Collections.indexOfSubList(quoted, words) >= 0
            || Collections.indexOfSubList(words, quoted) >= 0);
  }

  private static List<String> folded(String text) {
    return FoldedWords.withoutMarks(FoldedWords.normal(text)).stream()
        .map(Word::text)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }
}
