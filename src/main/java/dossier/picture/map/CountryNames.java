package dossier.picture.map;

import dossier.picture.map.ground.Box;
import dossier.picture.map.ground.Format;
import dossier.picture.map.ground.MapGround;
import dossier.picture.map.world.Country;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Names countries in spaced capitals, each where there is room within it. */
final class CountryNames {
  /** Dots behind each letter. */
  static final int SPACE = 3;

  /** Dots of a cell of the ground. */
  private static final int CELL = 25;

  private static final int MOST_WIDE = 14;
  private static final int MOST_NARROW = 6;

  /** How much of a name lies in its country at least, in percent, the better first. */
  private static final int[] WITHIN = {100, 80, 60};

  private final MapGround ground;
  private final int size;
  private final int most;
  private final Room room;

  /** A name in the middle of its box. */
  record Named(String name, Box box) {}

  CountryNames(MapGround ground, Format format, Room room) {
    this.ground = ground;
    this.size = format.text();
    this.most = format == Format.WIDE ? MOST_WIDE : MOST_NARROW;
    this.room = room;
  }

  /** The names for which there is room, those first of which most is seen. */
  List<Named> all() {
    record Seen(Country country, List<Integer> middle) {}
    List<Named> named = new ArrayList<>();
    ground.countries().stream()
        .filter(country -> !country.name().isEmpty())
        .map(country -> new Seen(country, IntStream.of(ground.middle(country)).boxed().toList()))
        .sorted(Comparator.comparingInt(seen -> -seen.middle().get(2)))
        .forEach(
            seen -> {
              if (named.size() < most) {
                place(seen.country(), seen.middle()).ifPresent(named::add);
              }
            });
    return named;
  }

  private Optional<Named> place(Country country, List<Integer> middle) {
    String name = country.name().toUpperCase(Locale.ROOT);
    int width = TextWidth.spaced(name, size, SPACE);
    List<Box> free =
        middle.get(2) * CELL < width * size
            ? List.of()
            : room.around(middle.get(0), middle.get(1))
                .map(at -> new Box(at[0] - width / 2, at[1] - size * 3 / 4, width, size * 3 / 2))
                .filter(box -> ground.percent(country, box) >= WITHIN[WITHIN.length - 1])
                .filter(room::isFree)
                .toList();
    Optional<Box> found =
        IntStream.of(WITHIN)
            .boxed()
            .flatMap(
                percent ->
                    free.stream().filter(box -> ground.percent(country, box) >= percent).limit(1))
            .findFirst();
    found.ifPresent(room::take);
    return found.map(box -> new Named(name, box));
  }
}
