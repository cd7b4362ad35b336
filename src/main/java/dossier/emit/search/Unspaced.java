package dossier.emit.search;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in scripts that part them by no space, or join other words to them: Chinese, Japanese,
 * Korean, Thai, Lao, Khmer and Burmese. Each letter is taken with the one behind it, and the last
 * of a run alone, so that what begins with a single letter leads to every place where it stands.
 * The scripts are told by ranges, since not every Java and browser knows the same Unicode.
 */
final class Unspaced {
  static final String LETTER =
      "[\\u0E00-\\u0EFF\\u1000-\\u109F\\u1100-\\u11FF\\u1780-\\u17FF\\u2E80-\\u2FDF\\u3005-\\u3007"
          + "\\u3021-\\u3029\\u3031-\\u3035\\u3038-\\u318F\\u31A0-\\u31FF\\u3400-\\u4DBF\\u4E00-\\u9FFF"
          + "\\uA960-\\uA97F\\uAC00-\\uD7FF\\uF900-\\uFAFF\\uFF66-\\uFFDC\\x{20000}-\\x{3FFFF}]";

  private static final char FIRST = '\u0E00';
  private static final Pattern ANY = Pattern.compile(LETTER);
  private static final Pattern MARKED = Pattern.compile(LETTER + "\\p{M}*+");
  private static final Pattern PIECE =
      Pattern.compile("((?:" + MARKED + ")++)|(?:(?!" + LETTER + ")[^\\[\\]])++");

  private Unspaced() {}

  /** Whether a letter of such a script is among these. */
  static boolean isIn(String letters) {
    for (int i = 0; i < letters.length(); i++) {
      if (letters.charAt(i) >= FIRST) {
        return ANY.matcher(letters).find();
      }
    }
    return false;
  }

  /** The words of letters that no space parts; letters of other scripts among them are a word. */
  static void each(String letters, Consumer<String> taker) {
    Matcher pieces = PIECE.matcher(letters);
    while (pieces.find()) {
      if (pieces.group(1) == null) {
        taker.accept(pieces.group());
      } else {
        pairs(pieces.group(), taker);
      }
    }
  }

  private static void pairs(String run, Consumer<String> taker) {
    List<String> letters = MARKED.matcher(run).results().map(MatchResult::group).toList();
    for (int i = 0; i < letters.size(); i++) {
      boolean last = i == letters.size() - 1;
      taker.accept(last ? letters.get(i) : letters.get(i) + letters.get(i + 1));
    }
  }
}
