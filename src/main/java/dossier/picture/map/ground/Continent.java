package dossier.picture.map.ground;

import dossier.picture.map.world.Compass;
import java.util.Arrays;
import java.util.Optional;

/** A larger part of the world, in which a small map shows where a map's frame lies. */
public enum Continent {
  EUROPE("continent.europe", 53, 18, 5400),
  AFRICA("continent.africa", 2, 18, 9600),
  ASIA("continent.asia", 34, 88, 11_000),
  NORTH_AMERICA("continent.north-america", 46, -98, 9600),
  SOUTH_AMERICA("continent.south-america", -20, -60, 9600),
  OCEANIA("continent.oceania", -20, 152, 11_000),
  ANTARCTICA("continent.antarctica", -90, 0, 9600);

  private static final double ELSEWHERE = 11_000;

  private final String key;
  private final Compass middle;
  private final double kilometres;

  Continent(String key, double latitude, double longitude, double kilometres) {
    this.key = key;
    this.middle = Compass.of(latitude, longitude);
    this.kilometres = kilometres;
  }

  /** The key of its name. */
  public String key() {
    return key;
  }

  /** The first one that holds all of a frame, and is larger by far. */
  public static Optional<Continent> around(Window frame, int width, int height) {
    return Arrays.stream(values())
        .filter(continent -> continent.holds(frame, width, height))
        .findFirst();
  }

  private boolean holds(Window frame, int width, int height) {
    Window all = window(width, height);
    return kilometres >= 2 * frame.kilometres()
        && frame.corners().stream().allMatch(corner -> all.shows(corner, 2));
  }

  /** All of it. */
  public Window window(int width, int height) {
    return Window.about(middle, kilometres, width, height);
  }

  /** What lies around a frame that no continent holds. */
  public static Window elsewhere(Window frame, int width, int height) {
    return Window.about(frame.centre(), ELSEWHERE, width, height);
  }
}
