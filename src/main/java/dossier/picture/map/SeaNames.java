package dossier.picture.map;

import dossier.picture.map.ground.Box;
import dossier.picture.map.ground.Format;
import dossier.picture.map.ground.MapGround;
import dossier.picture.map.ground.Window;
import dossier.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names seas where there is water and room for it, and each but once. */
final class SeaNames {
  private static final int MOST = 6;

  private final MapGround ground;
  private final int size;
  private final Room room;
  private final Words words;

  /** A name in the middle of its box. */
  record Named(String name, Box box) {}

  SeaNames(MapGround ground, Format format, Room room, Words words) {
    this.ground = ground;
    this.size = format.text();
    this.room = room;
    this.words = words;
  }

  List<Named> all() {
    List<Named> names = new ArrayList<>();
    for (Sea sea : Sea.ALL.stream().filter(one -> one.meets(ground.window())).toList()) {
      String name = words.of(sea.key());
      if (names.size() < MOST && names.stream().noneMatch(named -> named.name().equals(name))) {
        place(sea, name).ifPresent(names::add);
      }
    }
    return names;
  }

  /** Where there is room for a name in a stretch of water, the nearest to its middle first. */
  private Optional<Named> place(Sea sea, String name) {
    Window window = ground.window();
    int width = TextWidth.of(name, size);
    Optional<Box> found =
        room.around(window.x(sea.middle()), window.y(sea.middle()))
            .filter(at -> sea.holds(window.at(at[0], at[1])))
            .map(at -> new Box(at[0] - width / 2, at[1] - size * 3 / 4, width, size * 3 / 2))
            .filter(box -> room.isFree(box) && ground.isSea(box))
            .findFirst();
    found.ifPresent(room::take);
    return found.map(box -> new Named(name, box));
  }
}
