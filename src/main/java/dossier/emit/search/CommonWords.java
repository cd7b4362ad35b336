package dossier.emit.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;

/**
 * Words that hardly tell one page from another: the lists of Snowball for English and Russian, and
 * that of Lucene for Ukrainian. They can be looked for, but no page has to have them.
 */
final class CommonWords {
  /** Words so short may be looked for where no page has them, and are none in another script. */
  private static final int SHORT = 3;

  private CommonWords() {}

  /**
   * All of them, folded and in order.
   *
   * @param known whether a word stands on some page; of the long Ukrainian list no others are told
   */
  static Set<String> of(Predicate<String> known) {
    Set<String> words = new TreeSet<>();
    english().forEach(word -> words.add(folded(word)));
    RussianAnalyzer.getDefaultStopSet().forEach(word -> words.add(folded(word)));
    for (Object word : UkrainianMorfologikAnalyzer.getDefaultStopwords()) {
      String form = folded(word);
      if (form.length() <= SHORT || known.test(form)) {
        words.add(form);
      }
    }
    return words;
  }

  private static String folded(Object word) {
    return Tokenizer.folded(new String((char[]) word));
  }

  private static CharArraySet english() {
    String name = "english_stop.txt";
    try (InputStream in =
        Objects.requireNonNull(SnowballFilter.class.getResourceAsStream(name), name)) {
      Reader words = new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return WordlistLoader.getSnowballWordSet(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
