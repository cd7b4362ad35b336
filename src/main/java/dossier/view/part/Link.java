package dossier.view.part;

import java.util.Optional;

/**
 * A link as it stands on a page.
 *
 * @param href relative to the page, or an address elsewhere
 * @param language the language of the text where it is not the page's
 */
public record Link(String href, String text, Optional<TextLanguage> language) {

  /** A link in the page's own language. */
  public Link(String href, String text) {
    this(href, text, Optional.empty());
  }
}
