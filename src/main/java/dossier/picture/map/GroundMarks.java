package dossier.picture.map;

import dossier.picture.map.ground.Box;
import dossier.picture.map.ground.Format;
import dossier.picture.map.ground.MapGround;
import dossier.site.Html;

/** Draws what lies under and between places: land, borders, cities and names. */
final class GroundMarks {
  private static final int CITY = 6;

  private final StringBuilder out;
  private final Format format;

  GroundMarks(StringBuilder out, Format format) {
    this.out = out;
    this.format = format;
  }

  /**
   * Sea, land, borders and coasts.
   *
   * @param home what of a country is lighter than others; may be empty
   */
  void ground(MapGround ground, String home) {
    String coast = "coast-" + format.style();
    out.append(
            "<rect class=\"sea\" width=\"%s\" height=\"%s\"/>"
                .formatted(format.width(), format.height()))
        .append(
            "<g transform=\"scale(.5)\"><path id=\"%s\" class=\"land\" d=\"%s\"/>"
                .formatted(coast, ground.land()))
        .append(home.isEmpty() ? "" : "<path class=\"home\" d=\"%s\"/>".formatted(home))
        .append("<path class=\"border\" d=\"%s\"/>".formatted(ground.borders()))
        .append("<use class=\"coast\" href=\"#%s\"/></g>".formatted(coast));
  }

  void city(Towns.Named town) {
    String dot =
        town.city().capital()
            ? "<rect class=\"capital\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
                .formatted(town.x() - CITY / 2, town.y() - CITY / 2, CITY, CITY)
            : "<circle class=\"town\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
                .formatted(town.x(), town.y(), CITY / 2);
    out.append(dot)
        .append(
            "<text class=\"city\" x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>"
                .formatted(
                    town.textX(), town.textY(), town.anchor(), Html.escape(town.city().name())));
  }

  void country(CountryNames.Named named) {
    name("country", named.name(), named.box());
  }

  void sea(SeaNames.Named named) {
    name("water", named.name(), named.box());
  }

  private void name(String style, String words, Box box) {
    out.append(
        "<text class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"middle\">%s</text>"
            .formatted(
                style,
                box.x() + box.width() / 2,
                box.y() + format.text() * 9 / 8,
                Html.escape(words)));
  }
}
