package dossier.parse.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that only institutions bear in their names: English, German, French, Russian, Ukrainian.
 */
final class Institutions {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}'’]+");
  private static final List<String> LISTED = lines("/dossier/parse/institutions.txt");
  private static final Set<String> WORDS = new HashSet<>(LISTED);
  private static final List<String> BEGINNINGS =
      LISTED.stream()
          .filter(word -> word.endsWith("*"))
          .map(word -> word.substring(0, word.length() - 1))
          .toList();

  private Institutions() {}

  /** Whether a name bears such a word. */
  static boolean bears(String name) {
    return BETWEEN_WORDS
        .splitAsStream(name.toLowerCase(Locale.ROOT))
        .anyMatch(word -> WORDS.contains(word) || BEGINNINGS.stream().anyMatch(word::startsWith));
  }

  private static List<String> lines(String resource) {
    try (@Nullable InputStream in = Institutions.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("not packaged: " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
