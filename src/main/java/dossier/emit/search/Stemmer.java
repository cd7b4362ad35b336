package dossier.emit.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;

/** A language, and what its words are without their endings. No word is left out as too common. */
enum Stemmer {
  ENGLISH,
  RUSSIAN,
  UKRAINIAN,
  /** A language whose endings are not known here. */
  OTHER;

  /** A word is one word, whether it is mobilised or mobilized. */
  private static final Pattern BRITISH = Pattern.compile("(?<=\\p{L}{3})is(e[drs]?|ing|ations?)$");

  /** Reading Ukrainian's dictionary takes time: it is read when the first word asks for it. */
  private static final class Analysers {
    private static final Analyzer ENGLISH = new EnglishAnalyzer(CharArraySet.EMPTY_SET);
    private static final Analyzer RUSSIAN = new RussianAnalyzer(CharArraySet.EMPTY_SET);
  }

  private static final class Dictionary {
    private static final Analyzer UKRAINIAN =
        new UkrainianMorfologikAnalyzer(CharArraySet.EMPTY_SET);
  }

  /** The language of a word: by its letters, then by that of its page (BCP 47). */
  static Stemmer of(String word, String language) {
    if (UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.CYRILLIC) {
      boolean ukrainian = word.chars().anyMatch(c -> "іїєґ".indexOf(c) >= 0);
      return ukrainian || language.startsWith("uk") ? UKRAINIAN : RUSSIAN;
    }
    return language.startsWith("en") && !Unspaced.isIn(word) ? ENGLISH : OTHER;
  }

  /** What a folded word is without its ending; more than one where it may be either. */
  List<String> stems(String word) {
    List<String> stems =
        switch (this) {
          case ENGLISH -> analysed(Analysers.ENGLISH, BRITISH.matcher(word).replaceFirst("iz$1"));
          case RUSSIAN -> analysed(Analysers.RUSSIAN, word);
          case UKRAINIAN -> analysed(Dictionary.UKRAINIAN, word);
          case OTHER -> List.of();
        };
    return stems.isEmpty() ? List.of(word) : stems;
  }

  private static List<String> analysed(Analyzer analyser, String word) {
    List<String> stems = new ArrayList<>();
    try (TokenStream stream = analyser.tokenStream("", word)) {
      CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        stems.add(stem.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a word in memory has no disk to fail
    }
    return stems.stream().distinct().toList();
  }
}
