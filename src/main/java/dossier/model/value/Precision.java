package dossier.model.value;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How exactly a place is known, in words for which maps have a measure: half the width of what is
 * meant, as a rule of thumb.
 */
public enum Precision {
  ADDRESS(100, "address", "building", "exact"),
  STREET(500, "street"),
  VILLAGE(2_000, "village", "settlement"),
  TOWN(5_000, "town"),
  CITY(15_000, "city"),
  DISTRICT(30_000, "district", "raion"),
  REGION(150_000, "region", "oblast", "province"),
  COUNTRY(500_000, "country");

  private final int metres;
  private final List<String> words;

  Precision(int metres, String... words) {
    this.metres = metres;
    this.words = List.of(words);
  }

  /** What an editor's words mean, with or without an article; empty if they are others. */
  public static Optional<Precision> of(String written) {
    String word = written.toLowerCase(Locale.ROOT).replaceFirst("^(the|an?) ", "").strip();
    return Arrays.stream(values()).filter(precision -> precision.words.contains(word)).findFirst();
  }

  /** The words that have a measure. */
  public static List<String> words() {
    return Arrays.stream(values()).flatMap(precision -> precision.words.stream()).toList();
  }

  /** The radius of a circle around the place. */
  public int metres() {
    return metres;
  }
}
