package dossier.picture.map;

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

  private static final Box NOWHERE = new Box(-1, -1, 0, 0);

  private final Window window;
  private final List<Box> dots;
  private final List<Box> taken;

  /** A spot, how large its circle is drawn, and its label if there is room. */
  record Labelled(Spot spot, int x, int y, int radius, Optional<PlaceLabel> label) {}

  /**
   * For spots with these dots.
   *
   * @param taken where no label may stand
   */
  Labels(Window window, List<Box> dots, Box taken) {
    this.window = window;
    this.dots = List.copyOf(dots);
    this.taken = new ArrayList<>(List.of(taken));
  }

  List<Labelled> of(List<Spot> spots) {
    List<Labelled> labelled = new ArrayList<>();
    for (int i = 0; i < spots.size(); i++) {
      labelled.add(labelled(spots.get(i), i));
    }
    return labelled;
  }

  private Labelled labelled(Spot spot, int index) {
    int x = window.x(spot);
    int y = window.y(spot);
    int radius = (int) Math.round(window.dots(spot.kilometres(), spot.latitude()));
    String number = String.valueOf(spot.number());
    Optional<PlaceLabel> label =
        Stream.of(
                PlaceLabel.around(x, y, radius, spot.name()),
                PlaceLabel.around(x, y, radius, number),
                PlaceLabel.away(x, y, number))
            .flatMap(candidates -> candidates)
            .filter(candidate -> index < MOST && isFree(candidate.box(), dots.get(index)))
            .findFirst();
    label.ifPresent(found -> taken.add(found.box()));
    return new Labelled(spot, x, y, radius, label);
  }

  /** Dots that cover one another are as one: a label may stand beside them all. */
  private boolean isFree(Box box, Box own) {
    return box.within(window.format())
        && taken.stream().noneMatch(box::meets)
        && dots.stream().noneMatch(dot -> box.meets(dot) && !dot.meets(own));
  }

  /** Whether nothing stands there yet. */
  boolean isFree(Box box) {
    return isFree(box, NOWHERE);
  }
}
