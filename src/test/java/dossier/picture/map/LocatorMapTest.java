package dossier.picture.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.picture.map.LocatorMap.Drawn;
import dossier.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LocatorMapTest {
  private static Spot spot(int number, String name, double latitude, double longitude) {
    return new Spot(
        number, name, Optional.of(number + ".html"), latitude, longitude, OptionalInt.of(5_000));
  }

  private static List<Spot> crowd(Random random) {
    double latitude = random.nextDouble() * 150 - 70;
    double longitude = random.nextDouble() * 360 - 180;
    double spread = random.nextDouble() * 20;
    List<Spot> spots = new ArrayList<>();
    for (int i = 1; i <= 1 + random.nextInt(40); i++) {
      String name = "Name of a place".substring(0, 1 + random.nextInt(15)) + i;
      double east = (longitude + random.nextDouble() * spread + 540) % 360 - 180;
      spots.add(spot(i, name, latitude + random.nextDouble() * spread / 3, east));
    }
    return spots;
  }

  private static Drawn draw(List<Spot> spots, Format format) {
    return LocatorMap.draw(spots, spots, format, "Map", Words.english());
  }

  private static Document parsed(Drawn drawn) {
    return Jsoup.parse(drawn.svg().markup());
  }

  private static int number(Element element, String name) {
    return Integer.parseInt(element.attr(name));
  }

  private static List<Box> hits(Document map) {
    return map.select("a .hit").stream()
        .map(
            hit ->
                new Box(
                    number(hit, "x"),
                    number(hit, "y"),
                    number(hit, "width"),
                    number(hit, "height")))
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void noLabelMeetsAnotherAndEachIsLargeEnough(Format format) {
    Random random = new Random(3);
    for (int i = 0; i < 60; i++) {
      List<Spot> spots = crowd(random);
      Drawn drawn = draw(spots, format);
      List<Box> hits = hits(parsed(drawn));
      assertEquals(spots.size(), hits.size() + drawn.unlabelled());
      for (int a = 0; a < hits.size(); a++) {
        Box box = hits.get(a);
        assertTrue(box.width() >= 30 && box.height() >= 30, box::toString);
        assertTrue(box.within(format), box::toString);
        for (int b = 0; b < a; b++) {
          assertFalse(box.meets(hits.get(b)), () -> drawn.svg().markup());
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void whereverItIsACoastIsInSightAndTheDrawingIsSmall(Format format) {
    Random random = new Random(4);
    for (int i = 0; i < 60; i++) {
      Spot spot = spot(1, "Here", random.nextDouble() * 140 - 60, random.nextDouble() * 360 - 180);
      Drawn drawn = draw(List.of(spot), format);
      String svg = drawn.svg().markup();
      assertEquals(List.of(1), drawn.shown());
      assertTrue(svg.length() < 12_000, () -> spot + " " + svg.length());
      assertTrue(parsed(drawn).select(".land").attr("d").length() > 40, spot::toString);
    }
  }

  @Test
  void theSameIsDrawnTwice() {
    List<Spot> spots = crowd(new Random(5));
    assertEquals(draw(spots, Format.WIDE), draw(spots, Format.WIDE));
  }

  /** Numbers of a drawing that were looked at: another machine draws them alike. */
  @Test
  void placesLieWhereTheyLie() {
    Document map =
        parsed(
            draw(
                List.of(spot(1, "West", 50.55, 30.21), spot(2, "East", 48.14, 37.74)),
                Format.WIDE));
    Element west = map.select(".dot").get(0);
    Element east = map.select(".dot").get(1);
    assertTrue(number(west, "cx") < number(east, "cx"));
    assertTrue(number(west, "cy") < number(east, "cy"));
    assertEquals("Black Sea", map.select(".water").get(0).text());
    assertEquals("200 km", map.select("text.bar").text());
  }

  @Test
  void acrossTheDateLineThePlacesLieNearEachOther() {
    List<Spot> spots = List.of(spot(1, "Asia", 64.7, 177.5), spot(2, "America", 64.5, -165.4));
    Document map = parsed(draw(spots, Format.WIDE));
    assertTrue(number(map.select(".dot").get(0), "cx") < number(map.select(".dot").get(1), "cx"));
    Window window = Window.around(spots, Format.WIDE);
    assertTrue(window.east() - window.west() < 30, window::toString);
    int land = Land.in(window).percent();
    assertTrue(land > 20 && land < 80, () -> land + " percent of land");
  }

  @Test
  void landIsWhereItIs() {
    assertEquals(100, Land.in(about(55, 60, 300)).percent());
    assertEquals(0, Land.in(about(-40, -130, 300)).percent());
    assertEquals(0, Land.in(about(43, 35, 150)).percent());
    assertEquals(0, Land.in(about(46.2, 36.6, 60)).percent());
    assertEquals(100, Land.in(about(45.3, 34.2, 50)).percent());
    assertEquals(100, Land.in(about(66.5, 179.5, 30)).percent());
    assertEquals(100, Land.in(about(67.5, -178, 30)).percent());
  }

  private static Window about(double latitude, double longitude, double kilometres) {
    double scale = Format.WIDE.width / Mercator.degrees(kilometres, latitude);
    return new Window(
        longitude - Format.WIDE.width / scale / 2,
        Mercator.north(latitude) + Format.WIDE.height / scale / 2,
        scale,
        Format.WIDE);
  }

  @Test
  void aCircleIsAsLargeAsThePlaceIsExactlyKnown() {
    Spot region = new Spot(1, "Region", Optional.empty(), 60, 100, OptionalInt.of(150_000));
    Document map = parsed(draw(List.of(region), Format.WIDE));
    double radius = number(map.select(".reach").get(0), "r");
    Element bar = map.select("path.bar").get(0);
    double length = Double.parseDouble(bar.attr("d").replaceAll(".*h(\\d+)v.*", "$1"));
    double kilometres = Double.parseDouble(map.select("text.bar").text().replace(" km", ""));
    assertEquals(150, radius * kilometres / length, 8);
    assertTrue(map.select(".dot").isEmpty());
  }

  @Test
  void whatIsNotStatedIsADotOfItsOwnKind() {
    Spot vague = new Spot(1, "Somewhere", Optional.empty(), 48, 37, OptionalInt.empty());
    Document map = parsed(draw(List.of(vague), Format.NARROW));
    assertEquals(1, map.select(".here .dot.unstated").size());
    assertTrue(map.select("a").isEmpty());
  }

  @Test
  void namesAreEscaped() {
    String svg = draw(List.of(spot(1, "<b>\"&", 48, 37)), Format.WIDE).svg().markup();
    assertFalse(svg.contains("<b>"));
    assertTrue(svg.contains("&lt;b&gt;"));
  }

  @Test
  void aCutRingStaysWithinAndKeepsItsArea() {
    double[] square = {-100, -100, 100, -100, 100, 100, -100, 100};
    double[] cut = Clip.of(square, Format.WIDE, 0);
    assertEquals(100 * 100, area(cut), 1e-6);
    double[] all = {-1e4, -1e4, 1e4, -1e4, 1e4, 1e4, -1e4, 1e4};
    assertEquals(680 * 440, area(Clip.of(all, Format.WIDE, 0)), 1e-6);
    assertEquals(0, Clip.of(new double[] {-9, -9, -5, -9, -5, -5}, Format.WIDE, 0).length);
  }

  private static double area(double[] ring) {
    double sum = 0;
    for (int i = 0; i < ring.length; i += 2) {
      int next = (i + 2) % ring.length;
      sum += ring[i] * ring[next + 1] - ring[i + 1] * ring[next];
    }
    return Math.abs(sum) / 2;
  }

  @Test
  void theProjectionLeadsBack() {
    for (int latitude = -80; latitude <= 80; latitude += 5) {
      assertEquals(latitude, Mercator.latitude(Mercator.north(latitude)), 1e-9);
    }
    assertEquals(2 * Mercator.degrees(100, 0), Mercator.degrees(100, 60), 1e-9);
  }
}
