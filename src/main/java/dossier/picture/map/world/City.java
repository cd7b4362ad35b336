package dossier.picture.map.world;

import java.util.List;
import java.util.Locale;

/**
 * A city that maps name so that readers know where they are.
 *
 * @param rank which are named first
 */
public record City(String name, Compass at, Rank rank) {
  /** Capitals of countries, other cities that many know, and others yet. */
  public enum Rank {
    CAPITAL,
    CITY,
    TOWN
  }

  private static final String FILE = "/dossier/picture/cities.txt";

  private static final List<City> ALL =
      World.text(FILE)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> of(line.split("\\|", -1)))
          .toList();

  /** Whether it is the capital of its country. */
  public boolean capital() {
    return rank == Rank.CAPITAL;
  }

  /** All of them, capitals first. */
  public static List<City> all() {
    return ALL;
  }

  private static City of(String[] fields) {
    return new City(
        fields[0],
        Compass.of(Double.parseDouble(fields[1]), Double.parseDouble(fields[2])),
        Rank.valueOf(fields[3].toUpperCase(Locale.ROOT)));
  }
}
