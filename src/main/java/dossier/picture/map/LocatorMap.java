package dossier.picture.map;

import dossier.picture.Svg;
import dossier.picture.map.Labels.Labelled;
import dossier.picture.map.ground.Box;
import dossier.picture.map.ground.Format;
import dossier.picture.map.ground.Homeland;
import dossier.picture.map.ground.MapFrame;
import dossier.picture.map.ground.MapGround;
import dossier.picture.map.ground.Window;
import dossier.picture.map.world.Country;
import dossier.picture.map.world.Part;
import dossier.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Draws where places lie: among countries, cities and seas, with a small map of the continent. The
 * place whose map it is has a ring and its name; another one is a hollow dot that leads to its page
 * by its name or its number, which is large enough for a finger. What has no room for either is a
 * dot alone, so whoever shows a map shows the same as a list beside it. The same for the same
 * places, on every machine.
 */
public final class LocatorMap {
  private static final int LONGEST_WIDE = 9_000;
  private static final int LONGEST_NARROW = 6_000;

  private final Format format;
  private final Words words;
  private final Optional<Spot> here;
  private final Optional<Part> land;
  private final List<Spot> seen;
  private final MapGround ground;
  private final StringBuilder out = new StringBuilder();

  private LocatorMap(List<Spot> spots, Format format, Words words) {
    this.format = format;
    this.words = words;
    this.here = spots.stream().filter(Spot::isHere).findFirst();
    this.land = here.flatMap(spot -> Homeland.of(spot.at()));
    Window window =
        here.map(spot -> MapFrame.around(spot.at(), land, format))
            .orElseGet(() -> MapFrame.of(spots.stream().map(Spot::at).toList(), format));
    this.seen = spots.stream().filter(spot -> window.shows(spot.at(), PlaceLabel.DOT)).toList();
    this.ground = MapGround.of(window, format == Format.WIDE ? LONGEST_WIDE : LONGEST_NARROW);
  }

  /**
   * Draws places: all of them, or what lies around the one whose map it is.
   *
   * @param spots at least one, the most important first
   * @param called what the drawing is called
   * @param words of the scale and of seas
   */
  public static Drawn draw(List<Spot> spots, Format format, Svg.Called called, Words words) {
    return new LocatorMap(spots, format, words).drawn(called);
  }

  private Drawn drawn(Svg.Called called) {
    Window window = ground.window();
    List<Box> dots = seen.stream().map(this::dot).toList();
    Optional<Inset> inset = Inset.of(window, format, dots);
    ScaleBar scale = ScaleBar.of(window, format, dots);
    Room room =
        new Room(
            window, Stream.concat(inset.map(Inset::box).stream(), Stream.of(scale.box())).toList());
    Towns towns = new Towns(window, format, room, seen);
    Optional<HereMark> mark = here.map(spot -> mark(spot, room, towns.dots()));
    PlaceLabel.Type type = new PlaceLabel.Type(format.text());
    List<Labelled> labelled = new Labels(window, type, room, dots, here.isEmpty()).of(seen);
    ground(room, towns);
    inset.ifPresent(map -> out.append(map.svg(window, home(map.ground()), format, words)));
    out.append(scale.svg(words)).append("</g>");
    places(labelled, type);
    mark.ifPresent(found -> out.append(found.svg(format)));
    return drawn(called, labelled);
  }

  private Box dot(Spot spot) {
    Window window = ground.window();
    return Box.around(
        window.x(spot.at()), window.y(spot.at()), spot.isHere() ? HereLabel.RING : PlaceLabel.DOT);
  }

  /** Its name hides no other place, and no city if that can be helped. */
  private HereMark mark(Spot spot, Room room, List<Box> cities) {
    int x = ground.window().x(spot.at());
    int y = ground.window().y(spot.at());
    List<Box> others = seen.stream().filter(other -> !other.isHere()).map(this::dot).toList();
    Optional<HereLabel> label =
        label(spot, room, Stream.concat(cities.stream(), others.stream()).toList())
            .or(() -> label(spot, room, others))
            .or(() -> label(spot, room, List.of()));
    label.ifPresent(found -> room.take(found.box()));
    return new HereMark(spot, x, y, label);
  }

  private Optional<HereLabel> label(Spot spot, Room room, List<Box> dots) {
    Window window = ground.window();
    return HereLabel.around(window.x(spot.at()), window.y(spot.at()), spot, format)
        .filter(label -> room.isFree(label.box()) && dots.stream().noneMatch(label.box()::meets))
        .findFirst();
  }

  private void ground(Room room, Towns towns) {
    GroundMarks marks = new GroundMarks(out, format);
    out.append("<g aria-hidden=\"true\">");
    marks.ground(ground, home(ground));
    towns.name(true);
    List<CountryNames.Named> countries = new CountryNames(ground, format, room).all();
    List<SeaNames.Named> seas = new SeaNames(ground, format, room, words).all();
    towns.name(false);
    seas.forEach(marks::sea);
    countries.forEach(marks::country);
    towns.named().forEach(marks::city);
  }

  /** The place's country, unless one of its borders is left out: its tint would draw it. */
  private String home(MapGround map) {
    return land.map(Part::country)
        .filter(country -> !country.name().isEmpty() && !map.isDisputed(country))
        .flatMap(map::of)
        .orElse("");
  }

  private void places(List<Labelled> labelled, PlaceLabel.Type type) {
    SpotMarks marks = new SpotMarks(out, type.baseline());
    List<Labelled> others = labelled.stream().filter(place -> !place.spot().isHere()).toList();
    labelled.forEach(marks::reach);
    others.forEach(marks::line);
    others.stream()
        .sorted(Comparator.comparingInt(place -> place.spot().number()))
        .forEach(marks::other);
  }

  private Drawn drawn(Svg.Called called, List<Labelled> labelled) {
    return new Drawn(
        new Svg(format.style(), format.width(), format.height()).of(out, called),
        seen.stream().map(Spot::number).toList(),
        labelled.stream().anyMatch(SpotMarks::isNumbered),
        (int) labelled.stream().filter(LocatorMap::isAlone).count(),
        ground.countries().stream().anyMatch(Country::resolved),
        ground.disputes());
  }

  private static boolean isAlone(Labelled place) {
    return place.label().isEmpty() && !place.spot().isHere();
  }
}
