package dossier.view.part;

import dossier.model.Entry;
import dossier.model.Settings;
import dossier.model.Source;
import dossier.model.Story;
import dossier.words.Words;
import java.util.Optional;

/**
 * Which language a page is in, and which of what stands on it is in another.
 *
 * @param page the language of pages: that of the interface's words, or the variety that the content
 *     is in
 * @param dossier the language in which the dossier is written, or into which it is translated (BCP
 *     47)
 * @param original the language of what is not translated
 */
public record PageLanguages(String page, String dossier, String original) {

  static PageLanguages of(Words words, Settings settings) {
    String dossier = settings.language();
    return new PageLanguages(
        words.pageLanguage(dossier), dossier, settings.editions().original().language());
  }

  /** The language in which the dossier is written, where it is not the page's. */
  public Optional<TextLanguage> content() {
    return foreign(dossier);
  }

  /**
   * The language of an entry's name, where it is not the page's: a title as it was printed, or the
   * language that the entry is written in.
   */
  public Optional<TextLanguage> name(Entry entry) {
    return entry instanceof Source source && !source.isDescribed()
        ? source.titleLanguage().flatMap(this::foreign)
        : text(entry);
  }

  /** The language of an entry's text, where it is not the page's. */
  public Optional<TextLanguage> text(Entry entry) {
    Optional<String> own = entry instanceof Story story ? story.language() : Optional.empty();
    boolean translated = entry.header().translation().isPresent();
    return foreign(own.orElse(translated ? dossier : original));
  }

  private Optional<TextLanguage> foreign(String language) {
    return language.equals(page) ? Optional.empty() : Optional.of(TextLanguage.of(language));
  }
}
