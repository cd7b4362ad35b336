package dossier.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.picture.YearDrawing.Mark;
import dossier.picture.YearDrawing.Year;
import dossier.site.Html;
import java.awt.Rectangle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class YearDrawingTest {
  private static final Svg.Called CALLED = new Svg.Called("What", "Where");

  private static final List<String> MONTHS =
      IntStream.rangeClosed(1, 12).mapToObj(m -> "m" + m).toList();

  private static Year year(Mark... marks) {
    return new Year(2024, MONTHS, CALLED, List.of(marks));
  }

  private static Mark mark(String from, String to) {
    return new Mark("#" + from, from + " & more", LocalDate.parse(from), LocalDate.parse(to), "");
  }

  private static Document parse(Html drawing) {
    return Jsoup.parse(drawing.markup(), Parser.xmlParser());
  }

  private static Rectangle box(Element rect) {
    return new Rectangle(at(rect, "x"), at(rect, "y"), at(rect, "width"), at(rect, "height"));
  }

  private static int at(Element element, String side) {
    return Integer.parseInt(element.attr(side));
  }

  private static List<Rectangle> targets(Html drawing) {
    return parse(drawing).select("rect.hit").stream().map(YearDrawingTest::box).toList();
  }

  @Test
  void aDayIsASquareWithItsNumberAndATimeIsABand() {
    Document wide =
        parse(
            YearDrawing.wide(
                year(mark("2024-02-29", "2024-02-29"), mark("2024-03-01", "2024-05-31"))));
    assertEquals(List.of("#2024-02-29", "#2024-03-01"), wide.select("a").eachAttr("href"));
    assertEquals("2024-02-29 & more", wide.select("a").attr("aria-label"));
    assertEquals("29", wide.select("a:has(.day) text").text());
    Rectangle band = box(wide.select("a:has(.soft) .hit").get(0));
    assertEquals(new Rectangle(2 * 56, band.y, 3 * 56, 24), band);
  }

  @Test
  void whatBeginsEarlierOrEndsLaterGoesToTheEdge() {
    Rectangle band = targets(YearDrawing.wide(year(mark("2023-11-03", "2026-01-01")))).get(0);
    assertEquals(0, band.x);
    assertEquals(12 * 56, band.width);
  }

  @Test
  void targetsAreLargeEnoughLieInsideAndNeverOverlap() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      Year year = new Year(2024, MONTHS, CALLED, marks(random));
      for (Html drawing : List.of(YearDrawing.wide(year), YearDrawing.narrow(year))) {
        Element svg = parse(drawing).select("svg").get(0);
        Rectangle sheet = new Rectangle(0, 0, at(svg, "width"), at(svg, "height"));
        List<Rectangle> targets = targets(drawing);
        for (int i = 0; i < targets.size(); i++) {
          Rectangle target = targets.get(i);
          assertTrue(target.width >= 24 && target.height >= 24, target::toString);
          assertTrue(sheet.contains(target), () -> target + " in " + sheet);
          for (int k = 0; k < i; k++) {
            assertFalse(target.intersects(targets.get(k)), "two in one place");
          }
        }
      }
      int drawn = targets(YearDrawing.wide(year)).size();
      assertEquals(year.marks().size(), drawn + YearDrawing.leftOut(year));
      int more =
          parse(YearDrawing.narrow(year)).select("text.month").eachText().stream()
              .filter(words -> words.startsWith("+"))
              .mapToInt(Integer::parseInt)
              .sum();
      assertEquals(year.marks().size(), targets(YearDrawing.narrow(year)).size() + more);
    }
  }

  private static List<Mark> marks(Random random) {
    List<Mark> marks = new ArrayList<>();
    int count = random.nextInt(400);
    for (int i = 0; i < count; i++) {
      LocalDate from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(366));
      LocalDate to = random.nextBoolean() ? from : from.plusDays(random.nextInt(200));
      marks.add(new Mark("#e" + i, "event " + i, from, to, ""));
    }
    marks.sort(Comparator.comparing(Mark::from));
    return marks;
  }

  @Test
  void sayingsAreEscaped() {
    Mark mark =
        new Mark("#a\"b", "<i>", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 1), "x\"y");
    assertFalse(YearDrawing.wide(year(mark)).markup().contains("<i>"));
    assertEquals("#a\"b", parse(YearDrawing.wide(year(mark))).select("a").attr("href"));
  }
}
