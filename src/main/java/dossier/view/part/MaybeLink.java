package dossier.view.part;

import java.util.Optional;

/** Terms, and where they lead if they lead anywhere. */
public record MaybeLink(String text, Optional<String> href, Optional<TextLanguage> language) {
  /** Terms that lead nowhere. */
  public static MaybeLink words(String text) {
    return new MaybeLink(text, Optional.empty(), Optional.empty());
  }

  /** A link. */
  public static MaybeLink of(Link link) {
    return new MaybeLink(link.text(), Optional.of(link.href()), link.language());
  }
}
