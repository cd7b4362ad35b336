package dossier.view.edition;

import java.util.List;

/**
 * A page among the languages of its site.
 *
 * @param all a way to each language; none if the site has but one
 * @param alternates the same page in all languages that have it; none if only one has
 */
public record LanguagesView(List<Language> all, List<Alternate> alternates) {

  /**
   * A language of the site.
   *
   * @param name what it is called in itself
   * @param here whether the page is in it
   */
  public record Language(String tag, String name, String href, boolean here) {}

  /**
   * The page in a language.
   *
   * @param tag the language, or {@code x-default} for all others
   */
  public record Alternate(String tag, String href) {}
}
