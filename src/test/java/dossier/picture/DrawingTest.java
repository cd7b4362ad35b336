package dossier.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.picture.Diagram.Arrow;
import dossier.picture.Diagram.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class DrawingTest {
  private static final Svg.Called CALLED = new Svg.Called("What", "Where");

  private static Diagram random(Random random) {
    int size = 1 + random.nextInt(14);
    List<Box> boxes = new ArrayList<>();
    List<Arrow> arrows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String title = "word ".repeat(1 + random.nextInt(9)) + "x".repeat(random.nextInt(40));
      boxes.add(new Box("b" + i, title, "read in part", "relay", Optional.empty()));
      for (int j = 0; j < size; j++) {
        if (random.nextInt(5) == 0) {
          arrows.add(new Arrow("b" + j, "b" + i, random.nextBoolean()));
        }
      }
    }
    return new Diagram(boxes, arrows);
  }

  private record Rectangle(int x, int y, int width, int height) {
    static Rectangle of(Element rect) {
      return new Rectangle(
          number(rect, "x"), number(rect, "y"), number(rect, "width"), number(rect, "height"));
    }

    private static int number(Element element, String name) {
      return Integer.parseInt(element.attr(name));
    }

    boolean meets(Rectangle other) {
      return x < other.x + other.width
          && other.x < x + width
          && y < other.y + other.height
          && other.y < y + height;
    }
  }

  private static List<Rectangle> boxes(Document drawing) {
    return drawing.select("rect").stream().map(Rectangle::of).toList();
  }

  @Test
  void noBoxMeetsAnotherAndAllStandInThePicture() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      Diagram diagram = random(random);
      for (String svg :
          List.of(
              Drawing.wide(diagram, CALLED).markup(), Drawing.narrow(diagram, CALLED).markup())) {
        Document drawing = Jsoup.parse(svg);
        List<Rectangle> boxes = boxes(drawing);
        assertEquals(diagram.boxes().size(), boxes.size());
        String[] view = drawing.select("svg").attr("viewBox").split(" ", -1);
        Rectangle all = new Rectangle(0, 0, Integer.parseInt(view[2]), Integer.parseInt(view[3]));
        for (int a = 0; a < boxes.size(); a++) {
          Rectangle box = boxes.get(a);
          assertTrue(box.x() >= 0 && box.x() + box.width() <= all.width(), svg);
          assertTrue(box.y() >= 0 && box.y() + box.height() <= all.height(), svg);
          for (int b = 0; b < a; b++) {
            assertFalse(box.meets(boxes.get(b)), svg);
          }
        }
      }
    }
  }

  @Test
  void everyWordStandsInItsBox() {
    Random random = new Random(11);
    for (int i = 0; i < 200; i++) {
      Document drawing = Jsoup.parse(Drawing.narrow(random(random), CALLED).markup());
      for (Element group : drawing.select("g")) {
        Rectangle box = Rectangle.of(group.select("rect").get(0));
        for (Element line : group.select("text")) {
          int y = Integer.parseInt(line.attr("y"));
          assertTrue(y > box.y() && y < box.y() + box.height(), group::outerHtml);
          assertTrue(line.text().length() <= 20, group::outerHtml);
        }
      }
    }
  }

  @Test
  void fitsAPhone() {
    Random random = new Random(13);
    for (int i = 0; i < 200; i++) {
      Document drawing = Jsoup.parse(Drawing.narrow(random(random), CALLED).markup());
      assertTrue(Integer.parseInt(drawing.select("svg").attr("width")) <= 370);
    }
  }

  @Test
  void whatHasItFromAnotherStandsBehindIt() {
    Diagram chain =
        new Diagram(
            List.of(
                new Box("c", "C", "", "relay", Optional.empty()),
                new Box("b", "B", "", "relay", Optional.empty()),
                new Box("a", "A", "", "origin", Optional.empty())),
            List.of(new Arrow("a", "b", false), new Arrow("b", "c", true)));
    List<Rectangle> wide = boxes(Jsoup.parse(Drawing.wide(chain, CALLED).markup()));
    assertTrue(wide.get(2).x() < wide.get(1).x() && wide.get(1).x() < wide.get(0).x());
    List<Rectangle> narrow = boxes(Jsoup.parse(Drawing.narrow(chain, CALLED).markup()));
    assertTrue(narrow.get(2).y() < narrow.get(1).y() && narrow.get(1).y() < narrow.get(0).y());
  }

  @Test
  void escapesWordsAndDrawsTheSameTwice() {
    Diagram diagram =
        new Diagram(
            List.of(new Box("a", "<script>\"&", "<b>", "relay\"><x", Optional.of("\"y"))),
            List.of());
    String svg = Drawing.wide(diagram, CALLED).markup();
    assertFalse(svg.contains("<script") || svg.contains("<b>") || svg.contains("<x"), svg);
    assertEquals(svg, Drawing.wide(diagram, CALLED).markup());
  }
}
