package dossier.pipeline.importing;

import dossier.intake.record.FieldValue;
import dossier.intake.record.ImportedSource;
import dossier.intake.record.SourceField;
import dossier.model.work.Name;
import dossier.model.work.Name.Personal;
import dossier.text.Id;
import dossier.text.Slug;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the id of a new source as editors make them: who brought it out or wrote it, when, and the
 * first words of its title. Made once: what becomes of the record later does not change it.
 */
final class ReadableId {
  private static final int MOST_WORDS = 4;
  private static final int LONGEST_PART = 40;

  private static final Set<String> PASSED_OVER =
      Set.of(
          "a", "an", "the", "of", "and", "in", "on", "at", "to", "for", "with", "der", "die", "das",
          "und", "le", "la", "les", "de", "et");

  private ReadableId() {}

  /** An id that is free. */
  static Id of(ImportedSource source, Predicate<Id> taken) {
    String made =
        Stream.of(who(source), when(source), what(source))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("-"));
    String base = made.isEmpty() ? "source" : made;
    return Stream.iterate(1, number -> number + 1)
        .map(number -> number == 1 ? base : base + "-" + number)
        .filter(Id::allows)
        .map(Id::new)
        .filter(id -> !taken.test(id))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<String> who(ImportedSource source) {
    Optional<String> outlet =
        source.words(SourceField.PUBLISHER).or(() -> source.words(SourceField.CONTAINER));
    return (isScholarly(source) ? author(source).or(() -> outlet) : outlet.or(() -> author(source)))
        .or(() -> host(source))
        .flatMap(ReadableId::part);
  }

  private static boolean isScholarly(ImportedSource source) {
    return source
        .words(SourceField.TYPE)
        .filter(type -> type.matches("article-journal|book|chapter|paper-conference|thesis"))
        .isPresent();
  }

  private static Optional<String> author(ImportedSource source) {
    return source.fields().get(SourceField.AUTHORS) instanceof FieldValue.Names names
        ? names.names().stream().map(ReadableId::family).findFirst()
        : Optional.empty();
  }

  private static String family(Name name) {
    return name instanceof Personal person ? person.whole() : name.printed();
  }

  private static Optional<String> host(ImportedSource source) {
    return source
        .words(SourceField.URL)
        .map(url -> url.replaceFirst("^https?://(?:www\\.)?([^/:?#]+).*$", "$1"));
  }

  /** A day, month or year that is exact; of a doubtful date nothing is left out silently. */
  private static Optional<String> when(ImportedSource source) {
    return source
        .words(SourceField.ISSUED)
        .map(date -> date.replaceFirst("^(\\d{4}(?:-\\d\\d){0,2}).*$", "$1"))
        .filter(date -> date.matches("[\\d-]+"));
  }

  private static Optional<String> what(ImportedSource source) {
    String title = source.words(SourceField.TITLE).orElse("");
    List<String> words =
        Arrays.stream(title.replaceAll("['’]", "").split("[^\\p{L}\\p{M}\\p{N}]+"))
            .map(word -> Slug.of(word).orElse(""))
            .filter(word -> !word.isEmpty() && !PASSED_OVER.contains(word))
            .limit(MOST_WORDS)
            .toList();
    return part(String.join(" ", words));
  }

  private static Optional<String> part(String words) {
    return Slug.of(words.substring(0, Math.min(words.length(), LONGEST_PART)))
        .map(slug -> slug.substring(0, Math.min(slug.length(), LONGEST_PART)))
        .map(slug -> slug.replaceFirst("-+$", ""));
  }
}
