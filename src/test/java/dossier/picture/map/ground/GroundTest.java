package dossier.picture.map.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.picture.map.world.City;
import dossier.picture.map.world.Compass;
import dossier.picture.map.world.Country;
import dossier.picture.map.world.Dispute;
import dossier.picture.map.world.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose land lies where, and how it comes to lie on a drawing. */
class GroundTest {
  private static final int LONG = 100_000;

  private static Optional<String> country(Compass point) {
    return Homeland.of(point).map(Part::country).map(Country::name);
  }

  /** General Assembly resolutions 68/262 and ES-11/4. */
  @ParameterizedTest
  @ValueSource(
      strings = {"Simferopol", "Kerch", "Sevastopol", "Donetsk", "Luhansk", "Kherson", "Mariupol"})
  void theseLieInUkraine(String name) {
    City city =
        City.all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    assertEquals(Optional.of("Ukraine"), country(city.at()));
  }

  @ParameterizedTest
  @CsvSource({
    "52.29, 104.28, Russia",
    "66.5, 179.5, Russia",
    "67.5, -178, Russia",
    "-16.85, 179.95, Fiji",
    "-85, 10, Antarctica",
    "-29.6, 28.2, Lesotho",
    "-30.5, 22, South Africa",
    "42.6, 20.9, ''",
    "24.1, 120.9, ''"
  })
  void elsewhereToo(double latitude, double longitude, String name) {
    assertEquals(Optional.of(name), country(Compass.of(latitude, longitude)));
  }

  @Test
  void farFromLandThereIsNoCountry() {
    assertEquals(Optional.empty(), country(Compass.of(-48.9, -123.4)));
    assertEquals(Optional.empty(), country(Compass.of(90, 0)));
    assertEquals(Optional.empty(), country(Compass.of(43.3, 34)));
  }

  /** Every capital lies in some country, or at its coast. */
  @Test
  void capitalsLieOnLand() {
    List<String> lost =
        City.all().stream()
            .filter(city -> city.capital() && city.at().latitude() > -50)
            .filter(city -> country(city.at()).isEmpty())
            .map(City::name)
            .toList();
    assertTrue(lost.size() < 12, lost::toString);
    assertFalse(lost.contains("Kyiv"));
  }

  @Test
  void theProjectionLeadsBackAndKeepsDistancesFromItsMiddle() {
    Lambert projection = Lambert.about(Compass.of(50, 30));
    for (int latitude = -80; latitude <= 80; latitude += 20) {
      Compass point = Compass.of(latitude, 40);
      Compass back = projection.at(projection.x(point), projection.y(point));
      assertEquals(0, back.angle(point), 1e-9);
    }
    assertTrue(projection.x(Compass.of(50, 31)) > 0);
    assertTrue(projection.y(Compass.of(51, 30)) > 0);
    assertEquals(Math.toRadians(1), projection.y(Compass.of(51, 30)), 1e-5);
  }

  private static MapGround about(double latitude, double longitude, double kilometres) {
    return MapGround.of(Window.about(Compass.of(latitude, longitude), kilometres, 1000, 640), LONG);
  }

  @ParameterizedTest
  @CsvSource({
    "55, 60, 300, false",
    "-40, -130, 300, true",
    "43.2, 34.5, 150, true",
    "46.2, 36.6, 40, true",
    "45.3, 34.2, 50, false",
    "66.5, 179.5, 30, false",
    "67.5, -178, 30, false",
    "-88, 0, 300, false"
  })
  void landIsWhereItIs(double latitude, double longitude, double kilometres, boolean sea) {
    MapGround ground = about(latitude, longitude, kilometres);
    assertEquals(sea, ground.isSea(new Box(0, 0, 1000, 640)));
  }

  @Test
  void aLineInDisputeIsLeftOutAndToldOf() {
    MapGround kashmir = about(34.5, 75, 700);
    assertTrue(kashmir.disputes().contains(Dispute.KASHMIR));
    assertEquals("", kashmir.borders().replaceAll("M.*", "").strip());
    assertTrue(kashmir.countries().stream().anyMatch(kashmir::isDisputed));
    assertEquals(Set.of(), about(48.5, 31, 1500).disputes());
  }

  @Test
  void whatIsCutOffKeepsItsArea() {
    Window window = Window.about(Compass.of(0, 0), 1000, 680, 440);
    double[] all = {-1e4, -1e4, 1e4, -1e4, 1e4, 1e4, -1e4, 1e4};
    int around = 2 * Clip.AROUND;
    assertEquals((680.0 + around) * (440 + around), area(Clip.ring(all, window)), 1e-6);
    assertEquals(0, Clip.ring(new double[] {-90, -90, -50, -90, -50, -50}, window).length);
    double[] line = {-100, 10, -50, 10, 50, 10, 60, 10, 900, 10, 990, 10};
    assertEquals(1, Clip.line(line, window).size());
    assertEquals(8, Clip.line(line, window).get(0).length);
  }

  private static double area(double[] ring) {
    double sum = 0;
    for (int i = 0; i < ring.length; i += 2) {
      int next = (i + 2) % ring.length;
      sum += ring[i] * ring[next + 1] - ring[i + 1] * ring[next];
    }
    return Math.abs(sum) / 2;
  }

  @ParameterizedTest
  @CsvSource({"50.55, 30.21", "55.75, 37.62", "52.29, 104.28", "-18.1, 178.4", "24.5, 119.9"})
  void aFrameHoldsThePlaceAndCitiesThatReadersMayKnow(double latitude, double longitude) {
    Compass place = Compass.of(latitude, longitude);
    for (Format format : Format.values()) {
      Window window = MapFrame.around(place, Homeland.of(place), format);
      assertTrue(window.shows(place, 20), window::toString);
      long cities = City.all().stream().filter(city -> window.shows(city.at(), 5)).count();
      assertTrue(cities >= 3, () -> window + ": " + cities);
    }
  }
}
