package dossier.pipeline.importing.written;

import dossier.intake.manuscript.LetterStyle;
import dossier.intake.manuscript.WrittenPart.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Writes words with their emphasis, as far as Markdown can set it there (CommonMark 0.31.2, section
 * 6.2): its signs open and close nothing in the midst of some words.
 */
final class StyledWords {
  private static final List<Predicate<LetterStyle>> KINDS =
      List.of(LetterStyle::struck, LetterStyle::bold, LetterStyle::italic);

  private final StringBuilder out;
  private final StoryMarks marks;
  private boolean behindMark;

  /**
   * @param behindMark whether what is written last is a mark in brackets
   */
  StyledWords(StringBuilder out, StoryMarks marks, boolean behindMark) {
    this.out = out;
    this.marks = marks;
    this.behindMark = behindMark;
  }

  /** Writes words that follow each other; what comes behind them is a space, or as good as one. */
  void write(List<Words> words) {
    group(joined(words), 0, ' ');
  }

  private static List<Words> joined(List<Words> words) {
    List<Words> joined = new ArrayList<>();
    for (Words one : words) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).style().equals(one.style())) {
        joined.set(last, new Words(joined.get(last).text() + one.text(), one.style()));
      } else if (!one.text().isEmpty()) {
        joined.add(one);
      }
    }
    return joined;
  }

  private void group(List<Words> words, int kind, char behind) {
    if (kind == KINDS.size()) {
      words.forEach(this::plain);
      return;
    }
    int at = 0;
    while (at < words.size()) {
      boolean set = KINDS.get(kind).test(words.get(at).style());
      int end = at + 1;
      while (end < words.size() && KINDS.get(kind).test(words.get(end).style()) == set) {
        end++;
      }
      char next = end < words.size() ? words.get(end).text().charAt(0) : behind;
      List<Words> part = words.subList(at, end);
      if (set) {
        emphasis(part, kind, next);
      } else {
        group(part, kind + 1, next);
      }
      at = end;
    }
  }

  private void plain(Words words) {
    out.append(EscapedWords.of(words.text(), last(), behindMark));
    behindMark = false;
  }

  private char last() {
    return out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
  }

  /** What some words begin with once they are written: a sign, if they are set in some way. */
  private static char first(List<Words> words, int kind) {
    Words first = words.get(0);
    return isSetBelow(first, kind) ? '*' : first.text().charAt(0);
  }

  private static boolean isSetBelow(Words words, int kind) {
    return KINDS.subList(kind, KINDS.size()).stream().anyMatch(each -> each.test(words.style()));
  }

  private void emphasis(List<Words> words, int kind, char next) {
    String whole = String.join("", words.stream().map(Words::text).toList());
    if (whole.isBlank()) {
      group(words, kind + 1, next);
      return;
    }
    List<Words> inner = trimmed(words);
    String lead = whole.substring(0, whole.length() - stripLeading(whole).length());
    String trail = whole.substring(stripTrailing(whole).length());
    plain(lead);
    String sign = sign(kind);
    Words last = inner.get(inner.size() - 1);
    char end = isSetBelow(last, kind + 1) ? '*' : last.text().charAt(last.text().length() - 1);
    char after = trail.isEmpty() ? next : ' ';
    boolean fits =
        !behindMark
            && opens(last(), first(inner, kind + 1), sign)
            && closes(end, after, sign)
            && sign.charAt(0) != last();
    if (!fits) {
      marks.lost("emphasis that cannot be set where it stands");
    }
    out.append(fits ? sign : "");
    group(inner, kind + 1, fits ? '*' : after);
    out.append(fits ? sign : "");
    plain(trail);
  }

  private void plain(String spaces) {
    out.append(spaces);
    behindMark &= spaces.isEmpty();
  }

  private String sign(int kind) {
    return switch (kind) {
      case 0 -> "~~";
      case 1 -> "**";
      default -> last() == '*' ? "_" : "*";
    };
  }

  private static String stripLeading(String text) {
    int at = 0;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return text.substring(at);
  }

  private static String stripTrailing(String text) {
    int end = text.length();
    while (end > 0 && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  /** Without the spaces at the edges, which may be several of the words. */
  private static List<Words> trimmed(List<Words> words) {
    List<Words> inner = new ArrayList<>(words);
    while (stripLeading(inner.get(0).text()).isEmpty()) {
      inner.remove(0);
    }
    inner.set(0, new Words(stripLeading(inner.get(0).text()), inner.get(0).style()));
    while (stripTrailing(inner.get(inner.size() - 1).text()).isEmpty()) {
      inner.remove(inner.size() - 1);
    }
    Words last = inner.get(inner.size() - 1);
    inner.set(inner.size() - 1, new Words(stripTrailing(last.text()), last.style()));
    return inner;
  }

  private static boolean opens(char before, char first, String sign) {
    return sign.equals("_") ? isEdge(before) && !isSpace(first) : !isMark(first) || isEdge(before);
  }

  private static boolean closes(char end, char after, String sign) {
    return sign.equals("_") ? isEdge(after) : !isMark(end) || isEdge(after);
  }

  private static boolean isEdge(char c) {
    return isSpace(c) || isMark(c);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /**
   * Whether CommonMark takes it for punctuation: categories P and S; of a pair's half it is not
   * known.
   */
  private static boolean isMark(char c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }
}
