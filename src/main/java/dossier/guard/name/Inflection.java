package dossier.guard.name;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.petrovich4j.Case;
import com.github.petrovich4j.Gender;
import com.github.petrovich4j.NameType;
import com.github.petrovich4j.Petrovich;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The forms of a Cyrillic name in Russian and Ukrainian, singular and plural. Russian cases come
 * from Petrovich's rules; Ukrainian ones, and what Petrovich leaves out, from {@code endings.txt}.
 * A list does not say whether a word is a given name or a surname, nor whose: it is inflected as
 * each, and a form that no language has does no harm.
 */
final class Inflection {
  private static final Petrovich RUSSIAN = new Petrovich();
  private static final Map<String, List<String>> ENDINGS = endings();
  private static final int LONGEST_ENDING = 4;

  private Inflection() {}

  /** All forms of a name in lower-case letters, itself among them. */
  static Set<String> forms(String cyrillic) {
    String name = Letters.lower(cyrillic);
    Set<String> forms = new TreeSet<>(Set.of(name));
    for (NameType type : List.of(NameType.FirstName, NameType.LastName)) {
      for (Gender gender : List.of(Gender.Male, Gender.Female)) {
        for (Case form : Case.values()) {
          forms.add(Letters.lower(RUSSIAN.say(name, type, gender, form)));
        }
      }
    }
    forms.addAll(withEndings(name));
    return forms;
  }

  /** The longest ending that the table knows decides; a consonant is followed by the last row. */
  private static List<String> withEndings(String name) {
    for (int length = Math.min(LONGEST_ENDING, name.length() - 1); length >= 0; length--) {
      String stem = name.substring(0, name.length() - length);
      List<String> endings = ENDINGS.get(name.substring(stem.length()));
      if (endings != null) {
        return endings.stream().map(stem::concat).toList();
      }
    }
    return List.of();
  }

  private static Map<String, List<String>> endings() {
    Map<String, List<String>> table = new TreeMap<>();
    for (String line : resource().lines().toList()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] sides = line.split(":", 2);
        List<String> other = List.of(sides[1].strip().split("\\s+", -1));
        Stream.of(sides[0].strip().split("\\s+", -1)).forEach(ending -> table.put(ending, other));
      }
    }
    table.put("", Objects.requireNonNull(table.remove("-")));
    return table;
  }

  private static String resource() {
    try (InputStream in = Inflection.class.getResourceAsStream("/dossier/guard/endings.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
