package dossier.guard;

import dossier.guard.name.Heard;
import dossier.guard.name.Heard.Found;
import dossier.guard.name.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words of a text that are words of the list, each with its place among the letters of the
 * text, and what may stand between two of them without parting them.
 */
final class ListWords {
  /** What is longer is no word: a hash, a line of pixels. */
  private static final int LONGEST_WORD = 120;

  /** As many initials and patronymics can stand between two words of a name. */
  private static final int MOST_GAPS = 2;

  private static final int LONGEST_INITIAL = 4;

  /** Letters, of which a capital one is also a word by itself. */
  private static final String ONE_LETTER_WORDS = "AIOАВИІКОСУЯЙЗЄ";

  private static final Pattern INITIAL =
      Pattern.compile("\\p{Lu}|[YJI][aeou]|Zh|Kh|Ts|Ch|Sh|Shch|Sch|Tsch|Cz|Sz");

  private final String text;
  private final Remembered remembered;
  private final List<Word> words = new ArrayList<>();
  private final Map<Integer, List<Word>> beginning = new HashMap<>();
  private final Map<Integer, List<Integer>> gaps = new HashMap<>();
  private int place;

  /** A word of the list, between two places among the letters, in a run of the text. */
  record Word(Found found, int from, int to, int start, int end) {
    boolean isInRunOf(Word other) {
      return start == other.start;
    }
  }

  private ListWords(String text, Remembered remembered) {
    this.text = text;
    this.remembered = remembered;
  }

  static ListWords of(String text, Remembered remembered) {
    ListWords words = new ListWords(text, remembered);
    int at = 0;
    while (at < text.length()) {
      at = words.run(at);
    }
    return words;
  }

  List<Word> all() {
    return words;
  }

  /** The words that stand right behind a place, or behind an initial or a patronymic there. */
  List<Word> behind(int end) {
    List<Word> found = new ArrayList<>(beginning.getOrDefault(end, List.of()));
    List<Integer> ends = gaps.getOrDefault(end, List.of());
    for (int i = 0; i < MOST_GAPS && !ends.isEmpty(); i++) {
      ends.forEach(to -> found.addAll(beginning.getOrDefault(to, List.of())));
      ends = ends.stream().flatMap(to -> gaps.getOrDefault(to, List.of()).stream()).toList();
    }
    return found;
  }

  /**
   * Takes in the run of letters that begins at a place of the text, if any; gives where to go on.
   */
  private int run(int start) {
    int at = start;
    int hash = 0;
    int c = text.codePointAt(at);
    while (Spelling.isOfWord(c) || isHyphenation(start, at, c)) {
      hash = 31 * hash + c;
      at += Character.charCount(c);
      if (!Spelling.isOfWord(c)) {
        at = nextLine(at);
      }
      c = at < text.length() ? text.codePointAt(at) : ' ';
    }
    if (at == start) {
      return at + Character.charCount(c);
    }
    add(start, at, hash);
    return at;
  }

  /** Whether a word goes on in the next line. */
  private boolean isHyphenation(int start, int at, int c) {
    if ((c != '-' && c != '‐') || at == start) {
      return false;
    }
    int next = nextLine(at + 1);
    return next > at + 1
        && next < text.length()
        && Character.isLetter(text.codePointAt(at - 1 < start ? start : at - 1))
        && Spelling.isLetter(text.codePointAt(next));
  }

  /** Where the next line goes on, indented or quoted; the same place if no line ends there. */
  private int nextLine(int at) {
    int end = at;
    boolean line = false;
    while (end < text.length() && " \t\r\n>".indexOf(text.charAt(end)) >= 0) {
      char c = text.charAt(end);
      if ((c == '\n' && line) || (c == '>' && !line)) {
        return at;
      }
      line |= c == '\n';
      end++;
    }
    return line ? end : at;
  }

  private void add(int start, int end, int hash) {
    boolean initial = isInitial(start, end);
    boolean read = end - start <= LONGEST_WORD && (initial || end - start > 1);
    Heard heard = read ? remembered.of(text, start, end, hash) : Heard.nothing(1);
    for (Found found : heard.words()) {
      Word word = new Word(found, place + found.from(), place + found.to(), start, end);
      words.add(word);
      beginning.computeIfAbsent(word.from(), from -> new ArrayList<>()).add(word);
    }
    heard.gaps().forEach(gap -> gap(place + gap.from(), place + gap.to()));
    if (heard.isPatronymic() || initial) {
      gap(place, place + heard.length());
    }
    place += heard.length();
  }

  private void gap(int from, int to) {
    gaps.computeIfAbsent(from, key -> new ArrayList<>()).add(to);
  }

  /** Whether a run is the initial of a name: with a full stop, or parted as in a file's name. */
  private boolean isInitial(int start, int end) {
    if (end - start > LONGEST_INITIAL) {
      return false;
    }
    String run = text.substring(start, end);
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    char after = end < text.length() ? text.charAt(end) : ' ';
    if (INITIAL.matcher(run).matches()) {
      return after == '.' || (run.length() == 1 && ONE_LETTER_WORDS.indexOf(run) < 0);
    }
    return run.length() == 1
        && Character.isLetter(run.charAt(0))
        && "._-".indexOf(before) >= 0
        && "._-".indexOf(after) >= 0;
  }
}
