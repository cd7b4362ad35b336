package dossier.picture.map;

import dossier.picture.map.ground.Box;
import dossier.picture.map.ground.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives each spot in turn its name where there is room beside it, or else its number, or else
 * nothing. No label meets another one, or another's dot. Used once, by one thread.
 */
final class Labels {
  /** More labels than that nobody reads on so small a map. */
  private static final int MOST = 150;

  private final Window window;
  private final PlaceLabel.Type type;
  private final Room room;
  private final List<Box> dots;
  private final boolean numbered;

  /** A spot, how large its circle is drawn, and its label if there is room. */
  record Labelled(Spot spot, int x, int y, int radius, Optional<PlaceLabel> label) {}

  /**
   * For spots with these dots.
   *
   * @param numbered whether a list beside the map has the numbers
   */
  Labels(Window window, PlaceLabel.Type type, Room room, List<Box> dots, boolean numbered) {
    this.numbered = numbered;
    this.window = window;
    this.type = type;
    this.room = room;
    this.dots = List.copyOf(dots);
  }

  List<Labelled> of(List<Spot> spots) {
    List<Labelled> labelled = new ArrayList<>();
    for (int i = 0; i < spots.size(); i++) {
      labelled.add(labelled(spots.get(i), i));
    }
    dots.forEach(room::take);
    return labelled;
  }

  private Labelled labelled(Spot spot, int index) {
    int x = window.x(spot.at());
    int y = window.y(spot.at());
    int radius = (int) Math.round(window.dots(spot.kilometres()));
    Optional<PlaceLabel> label =
        candidates(spot, x, y)
            .filter(candidate -> index < MOST && isFree(candidate.box(), dots.get(index)))
            .findFirst();
    label.ifPresent(found -> room.take(found.box()));
    return new Labelled(spot, x, y, radius, label);
  }

  private Stream<PlaceLabel> candidates(Spot spot, int x, int y) {
    String number = String.valueOf(spot.number());
    Stream<PlaceLabel> numbers = Stream.concat(type.around(x, y, number), type.away(x, y, number));
    return spot.isHere()
        ? Stream.empty()
        : Stream.of(type.around(x, y, spot.name()), numbered ? numbers : Stream.<PlaceLabel>of())
            .flatMap(candidates -> candidates);
  }

  /** Dots that cover one another are as one: a label may stand beside them all. */
  private boolean isFree(Box box, Box own) {
    return room.isFree(box) && dots.stream().noneMatch(dot -> box.meets(dot) && !dot.meets(own));
  }
}
