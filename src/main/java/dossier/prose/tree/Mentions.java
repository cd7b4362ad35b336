package dossier.prose.tree;

import dossier.prose.part.Mention;
import dossier.text.Located;
import dossier.text.Span;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Reads what stands between the brackets of a mention: {@code id}, {@code id#heading}, {@code
 * id|words}.
 */
public final class Mentions {
  private Mentions() {}

  /**
   * Reads one.
   *
   * @param place the place of a stretch of the inner text, by its offsets
   */
  public static Mention read(String inner, BiFunction<Integer, Integer, Span> place) {
    int bar = bar(inner);
    String target = bar < 0 ? inner : inner.substring(0, bar);
    int hash = target.indexOf('#');
    String id = (hash < 0 ? target : target.substring(0, hash)).strip();
    int start = inner.indexOf(id);
    Optional<String> words = bar < 0 ? Optional.empty() : Optional.of(words(inner, bar));
    return new Mention(
        new Located<>(id, place.apply(start, start + id.length())),
        hash < 0 ? "" : target.substring(hash + 1).strip(),
        words.filter(text -> !text.isBlank()));
  }

  /** What a reader sees of it as far as the text itself says. */
  static String shown(String inner) {
    int bar = bar(inner);
    return bar < 0 ? inner : words(inner, bar);
  }

  /** Whether the text itself says what a reader sees. */
  static boolean hasWords(String inner) {
    int bar = bar(inner);
    return bar >= 0 && !words(inner, bar).isBlank();
  }

  /** The bar that parts the id from the words; in a table it is written with a backslash. */
  private static int bar(String inner) {
    int bar = inner.indexOf('|');
    return bar > 0 && inner.charAt(bar - 1) == '\\' ? bar - 1 : bar;
  }

  private static String words(String inner, int bar) {
    return inner.substring(bar + (inner.charAt(bar) == '\\' ? 2 : 1)).strip();
  }
}
