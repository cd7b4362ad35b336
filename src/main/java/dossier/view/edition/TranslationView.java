package dossier.view.edition;

import dossier.model.work.Translation;
import dossier.view.part.Link;
import dossier.view.part.PageContext;
import dossier.words.Words;
import java.util.Map;
import java.util.Optional;

/**
 * What a page says of its being a translation.
 *
 * @param made who or what translated it
 * @param read who read the translation, or that nobody has
 * @param changed that the original has changed since, where it has
 * @param original where the original stands
 */
public record TranslationView(String made, String read, Optional<String> changed, Link original) {

  /** Of a translation that stands on a page. */
  public static TranslationView of(Translation translation, PageContext page) {
    Words words = page.words();
    return new TranslationView(
        translation
            .by()
            .map(name -> words.of("translation.by", Map.of("name", name)))
            .orElseGet(() -> words.of("translation.by-machine")),
        translation
            .readBy()
            .map(name -> words.of("translation.read", Map.of("name", name)))
            .orElseGet(() -> words.of("translation.unread")),
        Optional.of(words.of("translation.changed")).filter(said -> translation.isStale()),
        new Link(
            page.linkBase().toPlaced(page.linkBase().page()), words.of("translation.original")));
  }
}
