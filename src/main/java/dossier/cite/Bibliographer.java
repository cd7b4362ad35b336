package dossier.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import dossier.cite.process.Processor;
import dossier.model.Source;
import dossier.site.Html;
import dossier.words.Words;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sets what is cited as references, one at a time. Not safe to share between threads: a reference
 * is the same whichever instance sets it.
 */
public final class Bibliographer {
  private static final Map<String, String> LOCALES =
      Map.of(
          "ru", "ru-RU", "uk", "uk-UA", "de", "de-DE", "fr", "fr-FR", "es", "es-ES", "pl", "pl-PL");

  /**
   * Titles and names are printed as the source prints them. Styles change the letter case of
   * English items alone, so that none may be taken for English.
   */
  private static final String NOT_ENGLISH = "zxx";

  private final Words words;
  private final Processor processor;
  private final MonthCases months;

  /**
   * Makes one for a style.
   *
   * @param language the language of terms such as "and" (BCP 47); the style's own English for
   *     English without a region, and where nothing is known of a language
   * @param words in which dates are written that no style can set
   */
  public Bibliographer(Style style, String language, Words words) {
    this.words = words;
    this.months = MonthCases.of(words);
    this.processor = new Processor(style.xml(), locale(style, language));
  }

  /** The reference of a source, without its address: pages link it themselves. */
  public Html reference(Source source) {
    return reference(Items.printed(source, words), processor::entry);
  }

  /**
   * The reference of an item. Some styles leave some types out of bibliographies (APA: personal
   * communications); these get authors, title, publisher and date.
   */
  public Html reference(Item item) {
    return reference(item, processor::entryOfMany);
  }

  private Html reference(Item item, Function<CSLItemData, Optional<String>> entry) {
    CSLItemDataBuilder handed = new CSLItemDataBuilder(item.data()).language(NOT_ENGLISH);
    Optional.ofNullable(item.data().getIssued()).map(Copyeditor::handed).ifPresent(handed::issued);
    return entry
        .apply(handed.build())
        .map(ReferenceMarkup::clean)
        .map(set -> Copyeditor.corrected(set, item.data()))
        .map(months::corrected)
        .orElseGet(() -> plain(item));
  }

  private Html plain(Item item) {
    CSLItemData data = item.data();
    Stream<Optional<String>> sentences =
        Stream.of(
            Optional.ofNullable(data.getAuthor()).map(Names::inverted),
            Optional.of(data.getTitle()),
            Optional.ofNullable(data.getPublisher())
                .or(() -> Optional.ofNullable(data.getContainerTitle())),
            item.issued().map(when -> when.words(words)));
    return Html.text(
        sentences
            .flatMap(Optional::stream)
            .map(part -> part.matches("(?s).*[.?!…]") ? part : part + ".")
            .collect(Collectors.joining(" ")));
  }

  private static String locale(Style style, String language) {
    Locale wanted = Locale.forLanguageTag(language);
    String full =
        wanted.getCountry().isEmpty()
            ? LOCALES.getOrDefault(wanted.getLanguage(), style.english())
            : wanted.toLanguageTag();
    return CSL.class.getResource("/locales-" + full + ".xml") == null ? style.english() : full;
  }
}
