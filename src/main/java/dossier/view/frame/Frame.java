package dossier.view.frame;

import dossier.site.Address;
import dossier.text.Span;
import dossier.view.edition.LanguagesView;
import dossier.view.edition.TranslationView;
import dossier.view.part.Link;
import dossier.view.part.MaybeLink;
import dossier.view.part.TextLanguage;
import java.util.List;
import java.util.Optional;

/**
 * What stands around the content of every page.
 *
 * @param title what the page is called, without the site's name
 * @param description one sentence for search engines and previews
 * @param canonical the page's address on the web, if the dossier has one
 * @param machines what the page tells them about itself
 * @param trail where the page stands; home stands at the top
 * @param languages where the page stands among the languages of the site
 * @param translation what the page says of its being a translation
 */
public record Frame(
    Address address,
    Span origin,
    String title,
    String description,
    Optional<String> canonical,
    Machines machines,
    SiteName site,
    Menu menu,
    Optional<Trail> trail,
    List<Link> footer,
    LanguagesView languages,
    Optional<TranslationView> translation) {

  /**
   * The site and where its parts stand, seen from the page.
   *
   * @param language of the page
   * @param content the language in which the dossier is written, where it is not the page's
   * @param contact how the editors can be reached, as a link if it is an address
   */
  public record SiteName(
      String title,
      Optional<String> subtitle,
      Optional<MaybeLink> contact,
      String language,
      Optional<TextLanguage> content,
      String home,
      String stylesheet,
      String script,
      String icon,
      Finder finder,
      Feeds feeds) {}

  /** What a reader can have come by itself. */
  public record Feeds(Feed stories, Feed corrections) {}

  /** A feed and where its two forms stand, seen from the page. */
  public record Feed(String title, String atom, String json) {}
}
