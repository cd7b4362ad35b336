package dossier.view.part;

import dossier.site.Html;
import java.util.Optional;

/**
 * A reference, and what the style is called that it is set in.
 *
 * @param dated the same with the place for the day on which it was read, if its address is known
 */
public record StyledReference(String style, Html reference, Optional<Dated> dated) {

  /**
   * A reference that ends in an address, up to there.
   *
   * @param name of the style, which says where the day stands
   */
  public record Dated(String name, Html before, String address) {}

  /**
   * A reference in a style.
   *
   * @param name of the style in the Citation Style Language
   * @param address the one that the reference ends in, if it is known
   */
  public static StyledReference of(
      String style, String name, Html reference, Optional<String> address) {
    return new StyledReference(
        style, reference, address.flatMap(known -> dated(name, reference.markup(), known)));
  }

  private static Optional<Dated> dated(String name, String markup, String address) {
    int end = markup.lastIndexOf(Html.escape(address));
    return end < 0
        ? Optional.empty()
        : Optional.of(new Dated(name, new Html(markup.substring(0, end)), address));
  }
}
