package dossier.view.drawing;

import dossier.model.Place;
import dossier.model.Place.Coordinates;
import dossier.model.value.Precision;
import dossier.picture.map.Format;
import dossier.picture.map.LocatorMap;
import dossier.picture.map.LocatorMap.Drawn;
import dossier.picture.map.Spot;
import dossier.text.Id;
import dossier.view.drawing.MapView.OnMap;
import dossier.view.part.Link;
import dossier.view.part.PageContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Maps of places, seen from one page. */
public final class Maps {
  private static final int MOST = 200;
  private static final int NEIGHBOURS = 7;
  private static final double NEAR = 15;

  private final PageContext context;

  /** Maps for one page. */
  public Maps(PageContext context) {
    this.context = context;
  }

  /**
   * All places, or those that are told of most often if there are too many to be told apart; empty
   * if of none it is stated where it lies.
   */
  public Optional<MapView> ofAll() {
    List<Place> all = mostTold(context.places());
    List<Place> placed = all.stream().filter(place -> place.coordinates().isPresent()).toList();
    List<Link> absent =
        all.stream().filter(place -> place.coordinates().isEmpty()).map(context::link).toList();
    return placed.isEmpty()
        ? Optional.empty()
        : Optional.of(map(placed, Optional.empty(), absent, context.words().of("map.of-places")));
  }

  private List<Place> mostTold(List<Place> all) {
    Set<Id> most =
        all.stream()
            .sorted(Comparator.comparingInt(place -> -weight(place, Optional.empty())))
            .limit(MOST)
            .map(Place::id)
            .collect(Collectors.toSet());
    return all.stream().filter(place -> most.contains(place.id())).toList();
  }

  /** A place and some of those near it; empty if it is not stated where it lies. */
  public Optional<MapView> of(Place place) {
    return place
        .coordinates()
        .map(
            at -> {
              List<Place> shown = new ArrayList<>(List.of(place));
              shown.addAll(near(place, at));
              String label = context.words().of("map.of-place", Map.of("name", place.name()));
              return map(shown, Optional.of(place), List.of(), label);
            });
  }

  private List<Place> near(Place place, Coordinates at) {
    record Near(Place place, double far) {}
    double narrowing = Math.max(.1, StrictMath.cos(StrictMath.toRadians(latitude(at))));
    return context.places().stream()
        .filter(other -> !other.id().equals(place.id()))
        .flatMap(
            other ->
                other.coordinates().stream().map(to -> new Near(other, far(at, to, narrowing))))
        .filter(other -> other.far() <= NEAR)
        .sorted(Comparator.comparingDouble(Near::far).thenComparing(near -> near.place().id()))
        .limit(NEIGHBOURS)
        .map(Near::place)
        .toList();
  }

  /** About how many degrees of a great circle. */
  private static double far(Coordinates from, Coordinates to, double narrowing) {
    double east = Math.abs(longitude(to) - longitude(from));
    return StrictMath.hypot(Math.min(east, 360 - east) * narrowing, latitude(to) - latitude(from));
  }

  private static double latitude(Coordinates at) {
    return Double.parseDouble(at.latitude());
  }

  private static double longitude(Coordinates at) {
    return Double.parseDouble(at.longitude());
  }

  private MapView map(List<Place> places, Optional<Place> here, List<Link> absent, String label) {
    List<Spot> spots =
        IntStream.range(0, places.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> -weight(places.get(i), here)))
            .flatMap(i -> spot(places.get(i), i + 1, here).stream())
            .toList();
    List<Spot> within = here.isPresent() ? itself(spots) : spots;
    Drawn wide = LocatorMap.draw(spots, within, Format.WIDE, label, context.words());
    Drawn narrow = LocatorMap.draw(spots, within, Format.NARROW, label, context.words());
    Set<Integer> shown = new TreeSet<>(wide.shown());
    shown.addAll(narrow.shown());
    return new MapView(
        wide.svg(),
        narrow.svg(),
        wide.numbered() || narrow.numbered(),
        wide.unlabelled() + narrow.unlabelled() > 0,
        shown.stream().anyMatch(number -> metres(places.get(number - 1)).isEmpty()),
        shown.stream().map(number -> onMap(places.get(number - 1), number, here)).toList(),
        absent,
        here.isPresent() ? 0 : context.places().size() - places.size() - absent.size());
  }

  private static List<Spot> itself(List<Spot> spots) {
    return spots.stream().filter(spot -> spot.href().isEmpty()).toList();
  }

  /** What is told of most often is the first to get room for its name, but for the page's own. */
  private int weight(Place place, Optional<Place> here) {
    return here.filter(place::equals).isPresent()
        ? Integer.MAX_VALUE
        : context.backlinks(place.id()).size();
  }

  private Optional<Spot> spot(Place place, int number, Optional<Place> here) {
    boolean itself = here.filter(place::equals).isPresent();
    return place
        .coordinates()
        .map(
            at ->
                new Spot(
                    number,
                    place.name(),
                    itself ? Optional.empty() : Optional.of(context.link(place).href()),
                    latitude(at),
                    longitude(at),
                    metres(place)));
  }

  private static OptionalInt metres(Place place) {
    return place
        .precision()
        .flatMap(Precision::of)
        .map(precision -> OptionalInt.of(precision.metres()))
        .orElse(OptionalInt.empty());
  }

  private OnMap onMap(Place place, int number, Optional<Place> here) {
    return new OnMap(
        number, context.link(place), here.filter(place::equals).isPresent(), exactness(place));
  }

  /** The editors' words, and the circle that a map draws for them. */
  private String exactness(Place place) {
    return place
        .precision()
        .map(
            written ->
                Precision.of(written)
                    .map(Precision::metres)
                    .map(metres -> around(written, metres))
                    .orElse(written))
        .orElseGet(() -> context.words().of("map.exactness-unstated"));
  }

  private String around(String written, int metres) {
    String key = metres < 1000 ? "map.within-metres" : "map.within-kilometres";
    int count = metres < 1000 ? metres : metres / 1000;
    return context.words().of(key, Map.of("precision", written, "count", count));
  }
}
