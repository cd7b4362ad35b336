package dossier.picture.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.picture.Svg;
import dossier.picture.map.ground.Box;
import dossier.picture.map.ground.Format;
import dossier.picture.map.world.Compass;
import dossier.picture.map.world.Dispute;
import dossier.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LocatorMapTest {
  private static final Svg.Called CALLED = new Svg.Called("Map", "A list follows.");

  private static Spot spot(int number, String name, double latitude, double longitude) {
    return new Spot(
        number,
        name,
        Optional.of(number + ".html"),
        Compass.of(latitude, longitude),
        OptionalInt.of(5_000),
        "town");
  }

  private static Spot here(String name, double latitude, double longitude) {
    return new Spot(
        1,
        name,
        Optional.empty(),
        Compass.of(latitude, longitude),
        OptionalInt.of(5_000),
        "town, within about 5 km");
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
    return LocatorMap.draw(spots, format, CALLED, Words.english());
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
    for (int i = 0; i < 12; i++) {
      List<Spot> spots = crowd(random);
      Drawn drawn = draw(spots, format);
      List<Box> hits = hits(parsed(drawn));
      assertEquals(spots.size(), hits.size() + drawn.unlabelled());
      for (int a = 0; a < hits.size(); a++) {
        Box box = hits.get(a);
        assertTrue(box.width() >= 30 && box.height() >= 30, box::toString);
        for (int b = 0; b < a; b++) {
          assertFalse(box.meets(hits.get(b)), () -> drawn.svg().markup());
        }
      }
    }
  }

  /**
   * In the middle of a country, at borders in dispute, at sea, at the date line and at the poles.
   */
  @ParameterizedTest
  @CsvSource({
    "50.55, 30.21",
    "24.5, 119.9",
    "34.1, 74.9",
    "42.6, 20.9",
    "-16.8, -179.97",
    "64.5, -165.4",
    "-48.9, -123.4",
    "90, 0",
    "-90, 0"
  })
  void whereverItIsThePlaceIsDrawnAndTheDrawingIsSmall(double latitude, double longitude) {
    for (Format format : Format.values()) {
      Drawn drawn = draw(List.of(here("A place", latitude, longitude)), format);
      Document map = parsed(drawn);
      assertEquals(List.of(1), drawn.shown());
      assertTrue(drawn.svg().markup().length() < 30_000, () -> "" + drawn.svg().markup().length());
      assertEquals("A place", map.select(".here .name").text());
      assertTrue(map.select(".land").attr("d").length() > 20);
      assertFalse(drawn.svg().markup().contains("NaN"));
    }
  }

  @Test
  void placesAllOverTheWorldAreOneMap() {
    List<Spot> spots =
        List.of(
            spot(1, "Europe", 50, 30),
            spot(2, "America", 40, -74),
            spot(3, "Asia", 35, 139),
            spot(4, "Africa", -1, 36));
    Drawn drawn = draw(spots, Format.WIDE);
    assertEquals(List.of(1, 2, 3, 4), drawn.shown());
    assertTrue(parsed(drawn).select(".inset").isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void oneSpotIsAMapOfWhatLiesAroundIt(Format format) {
    Drawn one = draw(List.of(spot(1, "Pier", 50.55, 30.21)), format);
    Drawn two = draw(List.of(spot(1, "Pier", 50.55, 30.21), spot(2, "Shed", 50.55, 30.21)), format);
    assertEquals(List.of(1), one.shown());
    assertEquals(List.of(1, 2), two.shown());
    assertTrue(parsed(two).select(".city").size() >= 3);
    assertFalse(one.svg().markup().contains("NaN"));
  }

  @Test
  void theSameIsDrawnTwice() {
    List<Spot> spots = crowd(new Random(5));
    assertEquals(draw(spots, Format.WIDE), draw(spots, Format.WIDE));
  }

  @Test
  void readersSeeWhereTheyAre() {
    Drawn drawn =
        draw(List.of(here("Bucha", 50.55, 30.21), spot(2, "East", 48.14, 37.74)), Format.WIDE);
    Document map = parsed(drawn);
    assertEquals("town, within about 5 km", map.select(".exactness").text());
    assertTrue(
        map.select(".country").eachText().containsAll(List.of("UKRAINE", "BELARUS", "RUSSIA")));
    assertTrue(
        map.select(".city").eachText().containsAll(List.of("Kyiv", "Odesa", "Lviv", "Kharkiv")));
    assertTrue(map.select(".water").eachText().containsAll(List.of("Black Sea", "Sea of Azov")));
    assertEquals("200 km", map.select(".scale").text());
    assertEquals("Europe", map.select(".inset text").text());
    assertEquals(2, map.select(".home").size());
    assertEquals("2.html", map.select("a").attr("href"));
    assertTrue(drawn.resolved());
    assertEquals(Set.of(), drawn.disputes());
  }

  @Test
  void aTintDoesNotDrawALineThatIsLeftOut() {
    Drawn drawn = draw(List.of(here("Belgrade square", 44.79, 20.45)), Format.WIDE);
    assertEquals(Set.of(Dispute.KOSOVO), drawn.disputes());
    assertTrue(parsed(drawn).select("g > .home").isEmpty());
    assertFalse(parsed(drawn).select(".country").eachText().contains("KOSOVO"));
  }

  @Test
  void aCityThatIsAPlaceOfTheDossierIsNamedOnce() {
    Document map = parsed(draw(List.of(here("Moscow", 55.75, 37.62)), Format.WIDE));
    assertEquals(List.of(), map.select(".city:matchesOwn(^Moscow$)").eachText());
  }

  @Test
  void acrossTheDateLineThePlacesLieNearEachOther() {
    Document map =
        parsed(
            draw(
                List.of(spot(1, "Asia", 64.7, 177.5), spot(2, "America", 64.5, -165.4)),
                Format.WIDE));
    int asia = number(map.select("a .dot").get(0), "cx");
    int america = number(map.select("a .dot").get(1), "cx");
    assertTrue(asia < america && america - asia > 200, asia + " " + america);
  }

  @Test
  void aCircleIsAsLargeAsThePlaceIsExactlyKnown() {
    Spot region =
        new Spot(
            1, "Region", Optional.empty(), Compass.of(60, 100), OptionalInt.of(150_000), "region");
    Document map = parsed(draw(List.of(region), Format.WIDE));
    double radius = number(map.select(".reach").get(0), "r");
    double length =
        Double.parseDouble(map.select("path.bar").attr("d").replaceAll(".*h(\\d+)v.*", "$1"));
    double kilometres = Double.parseDouble(map.select(".scale").text().replace(" km", ""));
    assertEquals(150, radius * kilometres / length, 8);
  }

  @Test
  void namesAreEscaped() {
    String svg = draw(List.of(here("<b>\"&", 48, 37)), Format.WIDE).svg().markup();
    assertFalse(svg.contains("<b>"));
    assertTrue(svg.contains("&lt;b&gt;"));
  }
}
