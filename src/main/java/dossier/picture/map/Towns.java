package dossier.picture.map;

import dossier.picture.map.ground.Box;
import dossier.picture.map.ground.Format;
import dossier.picture.map.ground.Window;
import dossier.picture.map.world.City;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Names capitals and cities where there is room for them; one without a name has no dot either. */
final class Towns {
  private static final int DOT = 5;
  private static final int GAP = 9;
  private static final int MOST_WIDE = 22;
  private static final int MOST_NARROW = 9;

  private final Window window;
  private final PlaceLabel.Type type;
  private final Room room;
  private final List<City> cities;
  private final List<Named> named = new ArrayList<>();
  private final int most;

  /** A city, its dot and its name. */
  record Named(City city, int x, int y, int textX, int textY, String anchor) {}

  /**
   * For the cities of a window, but for those that are shown as places already.
   *
   * @param spots these places
   */
  Towns(Window window, Format format, Room room, List<Spot> spots) {
    this.window = window;
    this.type = new PlaceLabel.Type(format.text());
    this.room = room;
    this.most = format == Format.WIDE ? MOST_WIDE : MOST_NARROW;
    this.cities =
        City.all().stream()
            .filter(city -> window.shows(city.at(), DOT))
            .filter(city -> spots.stream().noneMatch(spot -> spot.name().equals(city.name())))
            .sorted(Comparator.comparing(City::rank).thenComparingDouble(this::fromTheMiddle))
            .toList();
  }

  private double fromTheMiddle(City city) {
    return city.at().angle(window.centre());
  }

  /** The dots of those that are named first, since large names should not hide them. */
  List<Box> dots() {
    return cities.stream().limit(most).map(this::dot).toList();
  }

  private Box dot(City city) {
    return Box.around(window.x(city.at()), window.y(city.at()), DOT);
  }

  /** Names capitals, or the other cities. */
  void name(boolean capitals) {
    for (City city : cities) {
      if (city.capital() == capitals && named.size() < most) {
        name(city);
      }
    }
  }

  List<Named> named() {
    return named;
  }

  private void name(City city) {
    int x = window.x(city.at());
    int y = window.y(city.at());
    Box dot = dot(city);
    if (room.isFree(dot)) {
      Optional<Named> found = beside(city, x, y);
      found.ifPresent(
          name -> {
            named.add(name);
            room.take(dot);
            room.take(box(name));
          });
    }
  }

  private Optional<Named> beside(City city, int x, int y) {
    int line = type.baseline();
    int size = type.size();
    return List.of(
            new Named(city, x, y, x + GAP, y + line, "start"),
            new Named(city, x, y, x - GAP, y + line, "end"),
            new Named(city, x, y, x + GAP - 2, y + size, "start"),
            new Named(city, x, y, x + GAP - 2, y - 5, "start"),
            new Named(city, x, y, x - GAP + 2, y + size, "end"),
            new Named(city, x, y, x - GAP + 2, y - 5, "end"),
            new Named(city, x, y, x, y + DOT + size, "middle"),
            new Named(city, x, y, x, y - DOT - 4, "middle"))
        .stream()
        .filter(name -> room.isFree(box(name)))
        .findFirst();
  }

  private Box box(Named name) {
    int width = TextWidth.of(name.city().name(), type.size());
    int left =
        switch (name.anchor()) {
          case "start" -> name.textX();
          case "end" -> name.textX() - width;
          default -> name.textX() - width / 2;
        };
    return new Box(left - 1, name.textY() - type.size(), width + 2, type.size() * 5 / 4);
  }
}
