package dossier.view.part;

import dossier.model.Entry;
import dossier.model.Source;
import dossier.model.Story;
import dossier.words.Words;
import java.util.Optional;

/**
 * Which language a page is in, and which of what stands on it is in another.
 *
 * @param page the language of pages: that of the interface's words, or the variety that the content
 *     is in
 * @param dossier the language in which the dossier is written (BCP 47)
 */
public record PageLanguages(String page, String dossier) {

  static PageLanguages of(Words words, String dossier) {
    return new PageLanguages(words.pageLanguage(dossier), dossier);
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
    return foreign(own.orElse(dossier));
  }

  private Optional<TextLanguage> foreign(String language) {
    return language.equals(page) ? Optional.empty() : Optional.of(TextLanguage.of(language));
  }
}
