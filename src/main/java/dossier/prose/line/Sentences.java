package dossier.prose.line;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the sentence before a place out of a run of words. */
public final class Sentences {
  private static final char OBJECT = '\uFFFC';
  private static final int LONGEST = 180;
  private static final int WINDOW = 1000;
  private static final int LONGEST_SHORT = 8;

  /** No sentence is longer. */
  private static final int FAR = 2_000;

  private static final Pattern BETWEEN =
      Pattern.compile(
          "[.!?…][\\p{Pi}\\p{Pf}\\p{Pe}\"']*+(?:[\\s\\p{Z}]++|(?=\uFFFC))(?![\\p{Ll}\\p{Pd}\\p{N},;:])");

  private static final Pattern SHORT =
      Pattern.compile(
          "(?U)(?<![\\p{L}\\p{N}])(?:\\p{Lu}|Mr|Mrs|Ms|Dr|St|Prof|Rev|Gen|Col|Lt|Maj|Capt|Sgt|Brig|Adm"
              + "|Gov|Sen|Rep|Pres|Jr|Sr|No|vs|etc|approx|им|г|ул|гг|тов|ст|див|полк|ім|вул|Nr|bzw)$");

  private static final Pattern END = Pattern.compile("[.!?…][\"”»’')\\]]*[\\s\uFFFC]+");

  private Sentences() {}

  /**
   * The sentence that a citation at this place supports, as plain text, its start cut if it is
   * long.
   */
  public static String before(String text, int place) {
    String head = text.substring(Math.max(0, place - WINDOW), place).stripTrailing();
    Matcher end = END.matcher(head);
    int start = 0;
    while (end.find()) {
      boolean words = head.substring(end.end()).chars().anyMatch(Character::isLetterOrDigit);
      start = words ? end.end() : start;
    }
    String sentence =
        withoutQuotedWords(head.substring(start)).replaceAll("[\\s\uFFFC]+", " ").strip();
    return shortened(sentence.replaceAll(" ([.,;:!?])", "$1"));
  }

  /**
   * Where the sentence ends in which a place stands: behind its last mark and the spaces behind
   * that. A full stop behind an initial, a title or a short form ends none, nor does a mark before
   * a small letter.
   */
  public static int end(String text, int place) {
    String rest = text.substring(place, Math.min(text.length(), place + FAR));
    return place
        + BETWEEN
            .matcher(rest)
            .results()
            .filter(end -> !isShort(rest, end.start()))
            .findFirst()
            .map(MatchResult::end)
            .orElse(rest.length());
  }

  /**
   * Where the sentence begins that ends at a place, citations behind it included: behind the last
   * mark that ends another one.
   */
  public static int start(String text, int place) {
    int from = Math.max(0, place - FAR);
    String head = text.substring(from, place);
    int words = lastLetter(head);
    int start = 0;
    Matcher end = BETWEEN.matcher(head);
    while (end.find() && end.end() <= words) {
      boolean within = isShort(head, end.start()) || isQuoted(head.substring(0, end.end()));
      start = within ? start : end.end();
    }
    while (start < head.length() && isBetween(head.charAt(start))) {
      start++;
    }
    return from + start;
  }

  /** Whether a quotation is open behind these words: the sentences in it end no sentence around. */
  private static boolean isQuoted(String before) {
    return count(before, '"') % 2 == 1
        || count(before, '“') > count(before, '”')
        || count(before, '«') > count(before, '»');
  }

  private static long count(String words, char mark) {
    return words.chars().filter(c -> c == mark).count();
  }

  private static int lastLetter(String text) {
    int at = text.length() - 1;
    while (at >= 0 && !Character.isLetterOrDigit(text.charAt(at))) {
      at--;
    }
    return at;
  }

  private static boolean isBetween(char c) {
    return c == OBJECT || Character.isWhitespace(c);
  }

  private static boolean isShort(String text, int stop) {
    return SHORT.matcher(text.substring(Math.max(0, stop - LONGEST_SHORT), stop)).find();
  }

  /** A quotation is read where it stands, with its citation, not in a list elsewhere. */
  private static String withoutQuotedWords(String sentence) {
    return sentence.replaceAll("\"[^\"]*\"|“[^”]*”|„[^“”]*[“”]|«[^»]*»", "“…”");
  }

  private static String shortened(String sentence) {
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    int cut = sentence.indexOf(' ', sentence.length() - LONGEST);
    return "… " + sentence.substring(cut < 0 ? sentence.length() - LONGEST : cut + 1);
  }
}
