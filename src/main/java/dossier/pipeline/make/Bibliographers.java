package dossier.pipeline.make;

import dossier.cite.Bibliographer;
import dossier.cite.Style;
import dossier.words.Words;
import java.util.HashMap;
import java.util.Map;

/**
 * A bibliographer for each style, language and thread, made when one is needed: to take in a style
 * takes longer than to set a page of references in it. Safe to share between threads.
 */
public final class Bibliographers {
  private final Words words;
  private final ThreadLocal<Map<Sort, Bibliographer>> known = ThreadLocal.withInitial(HashMap::new);

  private record Sort(String style, String language) {}

  /**
   * @param words for what the editors say of a source
   */
  public Bibliographers(Words words) {
    this.words = words;
  }

  /** That of this thread. */
  Bibliographer in(Style style, String language) {
    return known
        .get()
        .computeIfAbsent(
            new Sort(style.name(), language), sort -> new Bibliographer(style, language, words));
  }

  /** That of a style of the page "cite this", which is read only where it is needed. */
  Bibliographer in(PageStyle page, String language) {
    Bibliographer there = known.get().get(new Sort(page.style(), language));
    return there == null ? in(Style.bundled(page.style()), language) : there;
  }

  Words words() {
    return words;
  }
}
