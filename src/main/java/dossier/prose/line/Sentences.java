package dossier.prose.line;

import dossier.prose.line.QuotedStretches.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of a run of words. What stands in quotation marks ends no sentence around it. */
public final class Sentences {
  private static final int LONGEST = 600;
  private static final int LONGEST_SHORT = 8;

  /** No sentence is longer. */
  private static final int FAR = 2_000;

  static final Pattern BETWEEN =
      Pattern.compile(
          "[.!?…][\\p{Pi}\\p{Pf}\\p{Pe}\"']*+(?:[\\s\\p{Z}]++|(?=\uFFFC))(?![\\p{Ll}\\p{Pd}\\p{N},;:])");

  private static final Pattern SHORT =
      Pattern.compile(
          "(?U)(?<![\\p{L}\\p{N}])(?:\\p{Lu}|Mr|Mrs|Ms|Dr|St|Prof|Rev|Gen|Col|Lt|Maj|Capt|Sgt|Brig|Adm"
              + "|Gov|Sen|Rep|Pres|Jr|Sr|No|vs|etc|approx|им|г|ул|гг|тов|ст|див|полк|ім|вул|Nr|bzw)$");

  /** A clause ends here, and the words before it can stand alone. */
  private static final Pattern CLAUSE = Pattern.compile("[,;:]\\s|\\s[–—]\\s");

  private static final char OBJECT = '\uFFFC';

  private final String text;
  private final NavigableSet<Integer> ends = new TreeSet<>();

  private Sentences(String text) {
    this.text = text;
    List<Stretch> quoted =
        QuotedStretches.in(text, at -> text.startsWith("\uFFFC", at + 1)).stretches();
    int next = 0;
    int closing = -1;
    for (MatchResult between : breaks(text)) {
      while (next < quoted.size() && quoted.get(next).opening() < between.start()) {
        closing = Math.max(closing, quoted.get(next++).closing());
      }
      if (between.end() > closing && !isShort(text, between.start())) {
        ends.add(between.end());
      }
    }
  }

  /** What may stand between two sentences, quoted or not. */
  static List<MatchResult> breaks(String text) {
    List<MatchResult> breaks = new ArrayList<>();
    Matcher between = BETWEEN.matcher(text);
    int at = stop(text, 0);
    while (at >= 0) {
      boolean found = between.region(at, text.length()).lookingAt();
      if (found) {
        breaks.add(between.toMatchResult());
      }
      at = stop(text, found ? between.end() : at + 1);
    }
    return breaks;
  }

  /** Where the next mark stands that may end a sentence; -1 if there is none. */
  private static int stop(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '.' || c == '!' || c == '?' || c == '…') {
        return at;
      }
    }
    return -1;
  }

  /** The sentences of a text, in which what is no words is U+FFFC. */
  public static Sentences of(String text) {
    return new Sentences(text);
  }

  /** Where sentences end that others may follow, in order: behind the spaces after them. */
  public List<Integer> ends() {
    return List.copyOf(ends);
  }

  /**
   * The whole sentence in which a citation stands, or right behind which it does: as plain text
   * with the marks of good print. One that is very long ends at a clause, with dots.
   */
  public String around(int place) {
    int start = last(place);
    int end = start;
    if (hasWords(start, place)) {
      Integer after = ends.higher(place);
      end = after == null ? text.length() : after;
    } else {
      Integer before = ends.lower(start);
      start = before == null ? 0 : before;
    }
    return shortened(Curls.of(plain(text.substring(start, start < end ? end : place))));
  }

  private int last(int place) {
    Integer end = ends.floor(place);
    return end == null ? 0 : end;
  }

  private boolean hasWords(int from, int to) {
    for (int at = from; at < to; at += Character.charCount(text.codePointAt(at))) {
      if (Character.isLetterOrDigit(text.codePointAt(at))) {
        return true;
      }
    }
    return false;
  }

  static String plain(String words) {
    return Spaces.closed(words.replace(OBJECT, ' '), ".,;:!?").strip();
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
   * mark that ends another one. One that is too long begins with a word.
   */
  public int start(int place) {
    int letter = place - 1;
    while (letter >= 0 && !Character.isLetterOrDigit(text.charAt(letter))) {
      letter--;
    }
    int start = Math.max(last(Math.max(0, letter)), near(place, letter));
    while (start < letter && isBetween(text.charAt(start))) {
      start++;
    }
    return Math.max(0, Math.min(start, letter));
  }

  /** The farthest place at which a sentence may begin, and a word with it if there are spaces. */
  private int near(int place, int letter) {
    int from = Math.max(0, place - FAR);
    int at = from;
    while (at > 0 && at < letter && !isBetween(text.charAt(at - 1))) {
      at++;
    }
    boolean within = Character.isLowSurrogate(text.charAt(from));
    return at < letter ? at : within ? from + 1 : from;
  }

  private static boolean isBetween(char c) {
    return c == OBJECT || Character.isWhitespace(c);
  }

  private static boolean isShort(String text, int stop) {
    return SHORT.matcher(text.substring(Math.max(0, stop - LONGEST_SHORT), stop)).find();
  }

  private static String shortened(String sentence) {
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    int cut = -1;
    Matcher clause = CLAUSE.matcher(sentence).region(0, LONGEST);
    while (clause.find()) {
      cut = clause.start();
    }
    int space = sentence.lastIndexOf(' ', LONGEST);
    return sentence.substring(0, cut > 0 ? cut : space > 0 ? space : LONGEST) + " …";
  }
}
