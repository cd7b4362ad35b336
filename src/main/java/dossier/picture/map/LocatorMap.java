package dossier.picture.map;

import dossier.picture.Svg;
import dossier.picture.map.Labels.Labelled;
import dossier.picture.map.SeaNames.Named;
import dossier.site.Html;
import dossier.words.Words;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Draws where places lie: coasts, and a circle for each place as large as it is exactly known, or
 * at least a dot. A place leads to its page by its name or its number, which is large enough for a
 * finger; what has no room for either is a dot alone, so whoever shows a map shows the same as a
 * list beside it. The same for the same places, on every machine.
 */
public final class LocatorMap {
  private static final int LEAST_SEA = 10;
  private static final int MOST_SEA = 94;
  private static final double STEP_BACK = 1.25;

  /** Below this a circle is drawn as a dot. */
  private static final int SMALLEST = 4;

  private final Format format;

  /** Where dots without a label are: one that would cover another is not drawn again. */
  private final Set<Integer> alone = new HashSet<>();

  private final Words words;
  private final StringBuilder out = new StringBuilder();

  /**
   * A map.
   *
   * @param shown the numbers of the places on it
   * @param numbered whether a place on it has a number for its name
   * @param unlabelled how many are dots alone
   */
  public record Drawn(Html svg, List<Integer> shown, boolean numbered, int unlabelled) {}

  private LocatorMap(Format format, Words words) {
    this.words = words;
    this.format = format;
  }

  /**
   * Draws places.
   *
   * @param spots at least one, the most important first
   * @param within what the map shows at least, one of them or all
   * @param title what it shows
   * @param words of the scale and of seas
   */
  public static Drawn draw(
      List<Spot> spots, List<Spot> within, Format format, String title, Words words) {
    return new LocatorMap(format, words).drawn(spots, within, title);
  }

  private Drawn drawn(List<Spot> spots, List<Spot> within, String title) {
    Window shown = window(within);
    Land land = Land.in(shown);
    List<Spot> seen = spots.stream().filter(shown::shows).toList();
    List<Box> dots = seen.stream().map(spot -> dot(spot, shown)).toList();
    Box scale = ScaleBar.box(shown, land, dots);
    Labels labels = new Labels(shown, dots, scale);
    List<Labelled> labelled = labels.of(seen);
    ground(land);
    new SeaNames(shown, land, labels, words).all().forEach(this::sea);
    labelled.forEach(this::circle);
    labelled.forEach(this::line);
    labelled.stream()
        .sorted(Comparator.comparingInt(place -> place.spot().number()))
        .forEach(this::place);
    out.append(ScaleBar.of(shown).svg(scale, words));
    return new Drawn(
        svg(title),
        seen.stream().map(Spot::number).toList(),
        labelled.stream().anyMatch(LocatorMap::isNumbered),
        (int) labelled.stream().filter(place -> place.label().isEmpty()).count());
  }

  private static Box dot(Spot spot, Window window) {
    return Box.around(window.x(spot), window.y(spot), PlaceLabel.DOT);
  }

  /** Steps back until there is a coast: a map without one tells nobody where it is. */
  private Window window(List<Spot> within) {
    Window window = Window.around(within, format);
    while (!hasCoast(window) && !window.isWorld()) {
      window = window.wider(STEP_BACK);
    }
    return window;
  }

  private static boolean hasCoast(Window window) {
    int sea = 100 - Land.roughlyIn(window).percent();
    return sea >= LEAST_SEA && sea <= MOST_SEA;
  }

  private static boolean isNumbered(Labelled place) {
    return place.label().map(label -> !label.words().equals(place.spot().name())).orElse(false);
  }

  private void ground(Land land) {
    out.append(
        "<rect class=\"sea\" width=\"%s\" height=\"%s\"/>".formatted(format.width, format.height));
    out.append("<path class=\"land\" transform=\"scale(.5)\" d=\"%s\"/>".formatted(land.path()));
  }

  private void sea(Named named) {
    Box box = named.box();
    out.append(
        "<text class=\"water\" x=\"%s\" y=\"%s\" text-anchor=\"middle\">%s</text>"
            .formatted(box.x() + box.width() / 2, box.y() + 13, Html.escape(named.name())));
  }

  private void circle(Labelled place) {
    if (place.radius() > SMALLEST) {
      out.append(
          "<circle class=\"reach\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
              .formatted(place.x(), place.y(), place.radius()));
    }
  }

  private void line(Labelled place) {
    place
        .label()
        .filter(PlaceLabel::away)
        .ifPresent(
            label ->
                out.append(
                    "<path class=\"lead\" d=\"M%s %sL%s %s\"/>%s"
                        .formatted(
                            place.x(),
                            place.y(),
                            label.x(),
                            label.y() - PlaceLabel.BASELINE,
                            dot(place))));
  }

  private void place(Labelled place) {
    boolean away = place.label().filter(PlaceLabel::away).isPresent();
    String dot = away || place.radius() > SMALLEST ? "" : dot(place);
    String inner = place.label().map(label -> words(label, dot)).orElse(dot);
    if (place.label().isEmpty()) {
      out.append(
          alone.add(place.x() / SMALLEST * format.height + place.y() / SMALLEST) ? inner : "");
    } else if (place.spot().href().isPresent()) {
      out.append(
          "<a href=\"%s\"%s aria-label=\"%s\">%s</a>"
              .formatted(
                  Html.escape(place.spot().href().get()),
                  away ? " class=\"away\"" : "",
                  Html.escape(told(place)),
                  inner));
    } else {
      out.append("<g class=\"here\">%s</g>".formatted(inner));
    }
  }

  /** A number is part of what a link is called, since it is what is seen of it. */
  private static String told(Labelled place) {
    String name = place.spot().name();
    return isNumbered(place) ? place.spot().number() + " " + name : name;
  }

  private static String dot(Labelled place) {
    String style = place.spot().metres().isPresent() ? "dot" : "dot unstated";
    return "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
        .formatted(style, place.x(), place.y(), SMALLEST);
  }

  private static String words(PlaceLabel label, String dot) {
    Box box = label.box();
    return "<rect class=\"hit\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>%s<text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>"
        .formatted(
            box.x(),
            box.y(),
            box.width(),
            box.height(),
            dot,
            label.x(),
            label.y(),
            label.anchor(),
            Html.escape(label.words()));
  }

  private Html svg(String title) {
    return new Svg(format.style(), format.width, format.height)
        .of(out, new Svg.Called(title, words.of("drawing.places-follow")));
  }
}
