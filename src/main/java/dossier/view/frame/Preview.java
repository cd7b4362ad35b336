package dossier.view.frame;

import java.util.Optional;

/**
 * How a page is shown where somebody shares a link to it (Open Graph).
 *
 * @param locale its language and region, where the settings name a region
 * @param image the whole address of the picture that stands for every page, if the site's is known
 * @param words a quotation of the page and what it is about, where it has one; else the page's
 *     description stands for it
 * @param article set for stories alone
 */
public record Preview(
    Optional<String> locale,
    Optional<String> image,
    Optional<String> words,
    Optional<Article> article) {

  /** When a story came out, and when something in it was put right last. */
  public record Article(String published, Optional<String> corrected) {}
}
