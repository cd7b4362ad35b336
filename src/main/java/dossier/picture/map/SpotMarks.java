package dossier.picture.map;

import dossier.picture.map.Labels.Labelled;
import dossier.picture.map.ground.Box;
import dossier.site.Html;
import java.util.HashSet;
import java.util.Set;

/** Draws places and their names. Used once, by one thread. */
final class SpotMarks {
  private static final int DOT = 5;

  /** Dots without a label that are nearer to one another than that are as one. */
  private static final int CELL = 4;

  private final StringBuilder out;
  private final int baseline;
  private final Set<String> alone = new HashSet<>();

  SpotMarks(StringBuilder out, int baseline) {
    this.out = out;
    this.baseline = baseline;
  }

  /** How exactly it is known, if that is seen. */
  void reach(Labelled place) {
    if (place.radius() > HereLabel.RING) {
      out.append(
          "<circle class=\"reach\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
              .formatted(place.x(), place.y(), place.radius()));
    }
  }

  /** The line to a label that stands away. */
  void line(Labelled place) {
    place
        .label()
        .filter(PlaceLabel::away)
        .ifPresent(
            label ->
                out.append(
                    "<path class=\"lead\" d=\"M%s %sL%s %s\"/>%s"
                        .formatted(
                            place.x(), place.y(), label.x(), label.y() - baseline, dot(place))));
  }

  /** Another place: hollow, and a link as large as its name. */
  void other(Labelled place) {
    boolean away = place.label().filter(PlaceLabel::away).isPresent();
    String dot = away ? "" : dot(place);
    String inner = place.label().map(label -> words(label, dot)).orElse(dot);
    if (place.label().isEmpty()) {
      out.append(alone.add(place.x() / CELL + " " + place.y() / CELL) ? inner : "");
    } else {
      out.append(
          "<a href=\"%s\"%s aria-label=\"%s\">%s</a>"
              .formatted(
                  Html.escape(place.spot().href().orElse("")),
                  away ? " class=\"away\"" : "",
                  Html.escape(told(place)),
                  inner));
    }
  }

  static boolean isNumbered(Labelled place) {
    return place.label().map(label -> !label.words().equals(place.spot().name())).orElse(false);
  }

  /** A number is part of what a link is called, since it is what is seen of it. */
  private static String told(Labelled place) {
    String name = place.spot().name();
    return isNumbered(place) ? place.spot().number() + " " + name : name;
  }

  private static String dot(Labelled place) {
    return "<circle class=\"dot\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
        .formatted(place.x(), place.y(), DOT);
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
}
