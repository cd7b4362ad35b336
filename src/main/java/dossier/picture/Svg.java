package dossier.picture;

import dossier.site.Html;

/**
 * What stands around a drawing: its size in units that are pixels at most, and what it is called.
 * It is a group with a title and a description, which screen readers are told (SVG Accessibility
 * API Mappings 1.0, section 8.2); its colours are the style sheet's.
 *
 * @param style a class of the style sheet
 */
public record Svg(String style, int width, int height) {

  /**
   * What a drawing is called.
   *
   * @param description where the same stands in words
   */
  public record Called(String title, String description) {}

  /**
   * The drawing as an element of a page.
   *
   * @param drawn what is drawn, as markup
   */
  public Html of(CharSequence drawn, Called called) {
    return new Html(
        "<svg class=\"%s\" viewBox=\"0 0 %s %s\" width=\"%s\" height=\"%s\" role=\"group\"><title>%s</title><desc>%s</desc>%s</svg>"
            .formatted(
                Html.escape(style),
                width,
                height,
                width,
                height,
                Html.escape(called.title()),
                Html.escape(called.description()),
                drawn));
  }
}
