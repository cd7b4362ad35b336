package dossier.guard.name;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How the languages of the world write Cyrillic letters in Latin ones, from {@code
 * romanizations.txt}. Each language's habit is a bit, and a way of writing a letter carries the
 * bits of all habits that it belongs to: what is left of a word's bits at its end are the habits in
 * which the whole word can be written so.
 */
final class Habits {
  /** All habits, and letters read by their shape. */
  static final int ALL = -1;

  /** Letters read by their shape alone, which is never mixed with reading them by their sound. */
  static final int SHAPE = 1;

  private static final int COMMON = 2;

  /** The letters that each way is a way of writing, found by the first of them. */
  private static final Map<Character, List<Way>> WAYS = ways();

  /**
   * One way of writing one or two letters.
   *
   * @param letters the letters, of which there are two where they are written as one
   * @param written what stands for them; can be empty
   * @param isLast whether it stands at the end of a word only
   */
  record Way(String letters, String written, boolean isLast, int habits) {}

  private Habits() {}

  /** The ways of writing letters of which this is the first. */
  static List<Way> of(char letter) {
    return WAYS.getOrDefault(letter, List.of());
  }

  /**
   * Whether habits are so widespread that a word in small letters can be a name; the ordinary words
   * of most languages are in no dictionary here.
   */
  static boolean areCommon(int habits) {
    return (habits & (COMMON | SHAPE)) != 0;
  }

  private static Map<Character, List<Way>> ways() {
    Map<Character, List<Way>> ways = new HashMap<>();
    Map<String, Integer> bits = new HashMap<>(Map.of("common", ALL & ~SHAPE));
    for (String line : resource().lines().toList()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] sides = line.split(": ", 2);
        int bit = bits.computeIfAbsent(sides[0], name -> COMMON << bits.size());
        row(sides[1], bit).forEach(way -> add(ways, way));
      }
    }
    return ways;
  }

  private static void add(Map<Character, List<Way>> ways, Way way) {
    ways.computeIfAbsent(way.letters().charAt(0), first -> new ArrayList<>()).add(way);
  }

  private static List<Way> row(String row, int habits) {
    List<Way> ways = new ArrayList<>();
    for (String entry : row.split(",\\s*", -1)) {
      String[] words = entry.split(" ", -1);
      for (int i = 1; i < words.length; i++) {
        String written = words[i].equals("-") ? "" : words[i].replace("$", "");
        ways.add(new Way(words[0], written, words[i].endsWith("$"), habits));
      }
    }
    return ways;
  }

  private static String resource() {
    try (InputStream in = Habits.class.getResourceAsStream("/dossier/guard/romanizations.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
