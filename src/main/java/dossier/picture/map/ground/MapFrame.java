package dossier.picture.map.ground;

import dossier.picture.map.world.City;
import dossier.picture.map.world.Compass;
import dossier.picture.map.world.LandRing;
import dossier.picture.map.world.Part;
import java.util.List;
import java.util.Optional;

/** Chooses what a map shows, so that readers know where they are. */
public final class MapFrame {
  private static final int MARGIN = 40;
  private static final int LEAST_CITIES = 3;
  private static final double STEP_BACK = 1.25;
  private static final double WIDEST = 7000;
  private static final double ALL_THE_WORLD = 24_000;

  private MapFrame() {}

  /**
   * The country around a place if it can be seen at a glance, or else what lies around the place.
   *
   * @param land on which the place lies
   */
  public static Window around(Compass place, Optional<Part> land, Format format) {
    return oriented(
        land.map(part -> whole(part, format))
            .filter(window -> window.kilometres() <= format.most())
            .map(window -> atLeast(window, format))
            .filter(window -> window.shows(place, MARGIN))
            .orElseGet(() -> about(place, (format.least() + format.most()) / 2.0, format)));
  }

  private static Window whole(Part part, Format format) {
    Extent extent =
        Extent.of(part.rings().stream().map(LandRing::points).flatMap(List::stream).toList());
    return about(extent.middle(), extent.kilometres(format, MARGIN), format);
  }

  /** All of some places, with what lies around them. */
  public static Window of(List<Compass> places, Format format) {
    Extent extent = Extent.of(places);
    double kilometres = Math.max(format.least(), extent.kilometres(format, format.width() / 7));
    return oriented(about(extent.middle(), Math.min(ALL_THE_WORLD, kilometres), format));
  }

  private static Window about(Compass middle, double kilometres, Format format) {
    return Window.about(middle, kilometres, format.width(), format.height());
  }

  private static Window atLeast(Window window, Format format) {
    return window.wider(Math.max(1, format.least() / window.kilometres()));
  }

  /** Steps back until there are cities that readers may know. */
  private static Window oriented(Window window) {
    Window wider = window;
    while (cities(wider) < LEAST_CITIES && wider.kilometres() < WIDEST) {
      wider = wider.wider(STEP_BACK);
    }
    return wider;
  }

  private static long cities(Window window) {
    return City.all().stream().filter(city -> window.shows(city.at(), MARGIN)).count();
  }
}
