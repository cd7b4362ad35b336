package dossier.picture;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What is wrong with where things stand in the drawing of a network. */
public final class Geometry {
  private static final int STEPS = 60;
  private static final int FINGER = 24;
  private static final Pattern STEP = Pattern.compile("([MCHV])([\\d .-]+)");

  private record Point(double x, double y) {}

  private final Rectangle sheet;
  private final List<Rectangle> boxes;
  private final List<Rectangle> numbers;
  private final List<List<Point>> ties;
  private final List<String> faults = new ArrayList<>();

  private Geometry(Element svg) {
    this.sheet = new Rectangle(0, 0, at(svg, "width"), at(svg, "height"));
    this.boxes = svg.select(".node rect").stream().map(Geometry::rectangle).toList();
    this.numbers = svg.select(".number rect").stream().map(Geometry::rectangle).toList();
    this.ties = svg.select(".way").stream().map(way -> points(way.attr("d"))).toList();
  }

  /** Nodes and numbers that meet or stand outside, ties that run through either, small targets. */
  public static List<String> faults(Element svg) {
    Geometry geometry = new Geometry(svg);
    geometry.apart();
    geometry.inside();
    geometry.ties();
    return geometry.faults;
  }

  /** How many pairs of ties cross between their ends. */
  public static int crossings(Element svg) {
    List<List<Point>> ties = new Geometry(svg).ties;
    int crossings = 0;
    for (int i = 0; i < ties.size(); i++) {
      for (int k = 0; k < i; k++) {
        crossings += cross(ties.get(i), ties.get(k)) ? 1 : 0;
      }
    }
    return crossings;
  }

  private void apart() {
    List<Rectangle> all = Stream.concat(boxes.stream(), numbers.stream()).toList();
    for (int i = 0; i < all.size(); i++) {
      for (int k = 0; k < i; k++) {
        if (all.get(i).intersects(all.get(k))) {
          faults.add("two in one place: " + all.get(i) + " and " + all.get(k));
        }
      }
    }
  }

  private void inside() {
    Stream.concat(boxes.stream(), numbers.stream())
        .filter(box -> !sheet.contains(box))
        .forEach(box -> faults.add("outside: " + box));
    boxes.stream()
        .filter(box -> box.width < FINGER || box.height < FINGER)
        .forEach(box -> faults.add("too small: " + box));
  }

  /** A tie may touch the nodes that it joins, and has its own number on it. */
  private void ties() {
    if (ties.size() != numbers.size()) {
      faults.add(ties.size() + " ties with " + numbers.size() + " numbers");
      return;
    }
    for (int i = 0; i < ties.size(); i++) {
      for (Rectangle box : boxes) {
        through(ties.get(i), box, "a node");
      }
      for (int k = 0; k < numbers.size(); k++) {
        if (k != i) {
          through(ties.get(i), numbers.get(k), "another's number");
        }
      }
    }
  }

  private void through(List<Point> tie, Rectangle box, String what) {
    if (tie.stream()
        .anyMatch(
            p ->
                p.x() > box.x + 1
                    && p.x() < box.x + box.width - 1
                    && p.y() > box.y + 1
                    && p.y() < box.y + box.height - 1)) {
      faults.add("a tie runs through " + what + ": " + box);
    }
  }

  private static boolean cross(List<Point> one, List<Point> other) {
    for (int i = 1; i < one.size(); i++) {
      for (int k = 1; k < other.size(); k++) {
        if (cross(one.get(i - 1), one.get(i), other.get(k - 1), other.get(k))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean cross(Point a, Point b, Point c, Point d) {
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
  }

  private static double side(Point a, Point b, Point p) {
    return (b.x() - a.x()) * (p.y() - a.y()) - (b.y() - a.y()) * (p.x() - a.x());
  }

  private static List<Point> points(String path) {
    List<Point> points = new ArrayList<>();
    Matcher step = STEP.matcher(path);
    while (step.find()) {
      double[] to =
          Stream.of(step.group(2).trim().split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
      Point from = points.isEmpty() ? new Point(0, 0) : points.get(points.size() - 1);
      switch (step.group(1)) {
        case "M" -> points.add(new Point(to[0], to[1]));
        case "H" -> line(points, from, new Point(to[0], from.y()));
        case "V" -> line(points, from, new Point(from.x(), to[0]));
        default -> curve(points, from, to);
      }
    }
    return points;
  }

  private static void line(List<Point> points, Point from, Point to) {
    for (int i = 1; i <= STEPS; i++) {
      double t = (double) i / STEPS;
      points.add(new Point(from.x() + t * (to.x() - from.x()), from.y() + t * (to.y() - from.y())));
    }
  }

  private static void curve(List<Point> points, Point from, double[] to) {
    for (int i = 1; i <= STEPS; i++) {
      double t = (double) i / STEPS;
      points.add(
          new Point(
              bezier(t, from.x(), to[0], to[2], to[4]), bezier(t, from.y(), to[1], to[3], to[5])));
    }
  }

  private static double bezier(double t, double a, double b, double c, double d) {
    double s = 1 - t;
    return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
  }

  private static Rectangle rectangle(Element rect) {
    return new Rectangle(at(rect, "x"), at(rect, "y"), at(rect, "width"), at(rect, "height"));
  }

  private static int at(Element element, String side) {
    return Integer.parseInt(element.attr(side));
  }
}
