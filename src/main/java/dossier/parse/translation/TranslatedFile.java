package dossier.parse.translation;

import dossier.model.Entry;
import dossier.model.Kind;
import dossier.model.work.Translation;
import dossier.parse.field.Complaints;
import dossier.parse.field.Fields;
import dossier.parse.translation.Shape.Group;
import dossier.parse.yaml.Yaml;
import dossier.parse.yaml.Yaml.Mapping;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Located;
import dossier.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The front matter of a translation.
 *
 * @param whole the original's fields, with the words of the translation
 * @param own the fields that say who translated what
 * @param original the key of the words that the original has now
 */
public record TranslatedFile(Mapping whole, Mapping own, String original) {
  /** Who translated: this word, or a person's name. */
  public static final String MACHINE = "machine";

  private static final String BY = "translated-by";
  private static final String FROM = "translated-from";
  private static final String READ_BY = "translation-read-by";
  private static final Set<String> OWN = Set.of(BY, FROM, READ_BY);

  /** What the original says of its own words, and not of the translation's. */
  private static final Set<String> LEFT_OUT =
      Set.of("aliases", "checked", "checked-by", "checked-sentences", "language");

  /**
   * Lays a translation over its original.
   *
   * @param body the original's text below the front matter
   */
  public static TranslatedFile of(
      Kind kind, Mapping original, String body, Mapping translation, Complaints complaints) {
    Group shape = TranslatedFields.of(kind);
    Mapping kept = with(original, name -> !LEFT_OUT.contains(name));
    return of(kept, translation, shape, WordsKey.of(original, shape, body), complaints);
  }

  /** The same of {@code dossier.yml}. */
  public static TranslatedFile ofSettings(
      Mapping original, Mapping translation, Complaints complaints) {
    Group shape = TranslatedFields.SETTINGS;
    return of(original, translation, shape, WordsKey.of(original, shape, ""), complaints);
  }

  private static TranslatedFile of(
      Mapping original, Mapping translation, Group shape, String key, Complaints complaints) {
    Mapping words = with(translation, name -> !OWN.contains(name));
    return new TranslatedFile(
        new Overlay(complaints).over(original, words, shape),
        with(translation, OWN::contains),
        key);
  }

  private static Mapping with(Mapping group, Predicate<String> names) {
    List<Yaml.Field> fields =
        group.fields().stream().filter(field -> names.test(field.key().value())).toList();
    return new Mapping(fields, group.span());
  }

  /** Who translated what; that the original has changed since is a complaint. */
  public Translation translation(String language, Span file, Complaints complaints) {
    Fields fields = new Fields(own, complaints);
    String by = fields.requiredWords(BY);
    Located<String> from = fields.requiredText(FROM);
    Translation translation =
        new Translation(
            language,
            Optional.of(by).filter(name -> !name.equals(MACHINE)),
            fields.words(READ_BY),
            from.value(),
            original,
            file);
    if (translation.isStale()) {
      complaints.add(
          Diagnostic.of(
                  Rule.STALE_TRANSLATION,
                  from.span(),
                  "the original has other words now than those that were translated")
              .help("translate what has changed, then write '" + FROM + ": " + original + "'"));
    }
    return translation;
  }

  /** What one text cites, marks or shows, and the other does not. */
  public static List<Diagnostic> references(Entry original, Entry translated) {
    return SameReferences.complaints(original, translated);
  }
}
