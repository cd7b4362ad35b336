package dossier.view.drawing;

import dossier.model.Place;
import dossier.model.Place.Coordinates;
import dossier.model.value.Precision;
import dossier.picture.Svg;
import dossier.picture.map.Drawn;
import dossier.picture.map.LocatorMap;
import dossier.picture.map.Spot;
import dossier.picture.map.ground.Format;
import dossier.picture.map.world.Compass;
import dossier.picture.map.world.Dispute;
import dossier.picture.map.world.Whereabouts;
import dossier.text.Id;
import dossier.view.drawing.MapView.Here;
import dossier.view.drawing.MapView.OnMap;
import dossier.view.drawing.MapView.Sheet;
import dossier.view.part.Link;
import dossier.view.part.PageContext;
import dossier.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
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
  private static final double NEAR = 1500;

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
        : Optional.of(
            map(
                placed,
                Optional.empty(),
                absent,
                new Svg.Called(
                    context.words().of("map.of-places"),
                    context.words().of("drawing.places-follow"))));
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

  /** A place and some of those near it; without a drawing if it is not stated where it lies. */
  public MapView of(Place place) {
    List<Place> shown = new ArrayList<>();
    place.coordinates().ifPresent(at -> shown.add(place));
    place.coordinates().ifPresent(at -> shown.addAll(near(place, at)));
    Optional<String> lies = place.coordinates().flatMap(at -> lies(place, at));
    Svg.Called called =
        new Svg.Called(
            context.words().of("map.of-place", Map.of("name", place.name())),
            lies.orElseGet(() -> context.words().of("drawing.places-follow")));
    MapView map = map(shown, Optional.of(place), List.of(), called);
    return new MapView(
        map.drawing(), Optional.of(new Here(place.name(), lies)), map.places(), List.of(), 0);
  }

  private Optional<String> lies(Place place, Coordinates at) {
    Words words = context.words();
    return metres(place).orElse(0) > Precision.CITY.metres()
        ? Optional.empty()
        : Whereabouts.of(direction(at), place.name())
            .map(
                found ->
                    words.of(
                        "map.lies",
                        Map.of(
                            "name", place.name(),
                            "count", found.kilometres(),
                            "way", words.of(found.way()),
                            "city", found.city())));
  }

  private List<Place> near(Place place, Coordinates at) {
    record Near(Place place, double far) {}
    Compass here = direction(at);
    return context.places().stream()
        .filter(other -> !other.id().equals(place.id()))
        .flatMap(
            other ->
                other.coordinates().stream()
                    .map(to -> new Near(other, here.kilometres(direction(to)))))
        .filter(other -> other.far() <= NEAR)
        .sorted(Comparator.comparingDouble(Near::far).thenComparing(near -> near.place().id()))
        .limit(NEIGHBOURS)
        .map(Near::place)
        .toList();
  }

  private static Compass direction(Coordinates at) {
    return Compass.of(Double.parseDouble(at.latitude()), Double.parseDouble(at.longitude()));
  }

  private MapView map(
      List<Place> places, Optional<Place> here, List<Link> absent, Svg.Called called) {
    List<Spot> spots =
        IntStream.range(0, places.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> -weight(places.get(i), here)))
            .flatMap(i -> spot(places.get(i), i + 1, here).stream())
            .toList();
    List<Drawn> drawn =
        spots.isEmpty()
            ? List.of()
            : Arrays.stream(Format.values())
                .map(format -> LocatorMap.draw(spots, format, called, context.words()))
                .toList();
    NavigableSet<Integer> listed =
        here.isEmpty()
            ? spots.stream().map(Spot::number).collect(Collectors.toCollection(TreeSet::new))
            : shown(drawn);
    return new MapView(
        drawn.stream().findFirst().map(wide -> sheet(wide, drawn.get(1))),
        Optional.empty(),
        listed.stream().map(number -> onMap(places.get(number - 1), number, here)).toList(),
        absent,
        here.isPresent() ? 0 : context.places().size() - places.size() - absent.size());
  }

  private static NavigableSet<Integer> shown(List<Drawn> drawn) {
    return drawn.stream()
        .flatMap(map -> map.shown().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Sheet sheet(Drawn wide, Drawn narrow) {
    NavigableSet<Dispute> disputes = new TreeSet<>(wide.disputes());
    disputes.addAll(narrow.disputes());
    return new Sheet(
        wide.svg(),
        narrow.svg(),
        wide.numbered() || narrow.numbered(),
        wide.unlabelled() + narrow.unlabelled() > 0,
        wide.resolved() || narrow.resolved(),
        disputes.stream().map(dispute -> context.words().of(dispute.key())).toList());
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
                    direction(at),
                    metres(place),
                    exactness(place)));
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
