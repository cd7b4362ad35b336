package dossier.evidence.passage;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a browser does with a text directive: "find a range from a text directive" (URL Fragment
 * Text Directives, WICG draft, section 3.5), step by step, on a text whose lines are the blocks of
 * a page. Shares nothing with the code that writes directives. Words end where Unicode's rules (UAX
 * #29) let them; letters are compared by their base, as a search of primary strength does.
 */
final class BrowserModel {
  private static final int NONE = -1;
  private static final char BLOCK = '\n';

  private final StringBuilder text = new StringBuilder();
  private final List<Range> raw = new ArrayList<>();

  /** Characters of a text from an offset to another, exclusive. */
  record Range(int start, int end) {}

  BrowserModel(String page) {
    int next;
    for (int at = 0; at < page.length(); at = next) {
      next = at + Character.charCount(page.codePointAt(at));
      String shown = base(page.substring(at, next));
      boolean again = shown.equals(" ") && !text.isEmpty() && isSpace(text.length() - 1);
      if (!again) {
        text.append(shown);
        Range from = new Range(at, next);
        shown.chars().forEach(c -> raw.add(from));
      }
    }
  }

  /** Where the first match stands on the page. */
  Optional<Range> find(TextDirective directive) {
    String prefix = query(directive.prefix());
    String start = query(directive.start());
    boolean bounded = !directive.end().isEmpty() || directive.suffix().isEmpty();
    int search = 0;
    while (search < text.length()) {
      int match;
      if (prefix.isEmpty()) {
        match = find(start, search, true, bounded);
        search = match + 1;
      } else {
        int before = find(prefix, search, true, false);
        if (before == NONE) {
          return Optional.empty();
        }
        search = before + 1;
        int behind = pastSpace(before + prefix.length());
        match = find(start, behind, false, bounded);
        if (match > behind) {
          continue;
        }
      }
      if (match == NONE) {
        return Optional.empty();
      }
      Ending ending = ending(directive, match + start.length());
      if (!ending.goOn()) {
        return ending.at() == NONE ? Optional.empty() : Optional.of(range(match, ending.at()));
      }
    }
    return Optional.empty();
  }

  /** Where a match ends, or that the search for another beginning goes on. */
  private record Ending(int at, boolean goOn) {}

  private Ending ending(TextDirective directive, int startEnd) {
    String end = query(directive.end());
    String suffix = query(directive.suffix());
    int at = startEnd;
    while (true) {
      if (!end.isEmpty()) {
        int match = find(end, at, true, suffix.isEmpty());
        if (match == NONE) {
          return new Ending(NONE, false);
        }
        at = match + end.length();
      }
      if (suffix.isEmpty()) {
        return new Ending(at, false);
      }
      int behind = pastSpace(at);
      int match = find(suffix, behind, false, true);
      if (match == NONE || match == behind) {
        return new Ending(match == NONE ? NONE : at, false);
      }
      if (end.isEmpty()) {
        return new Ending(NONE, true);
      }
    }
  }

  /** "Find a string in range". */
  private int find(String query, int from, boolean startBounded, boolean endBounded) {
    for (int at = text.indexOf(query, from); at >= 0; at = text.indexOf(query, at + 1)) {
      if ((!startBounded || isBoundary(at)) && (!endBounded || isBoundary(at + query.length()))) {
        return at;
      }
    }
    return NONE;
  }

  private int pastSpace(int from) {
    int at = from;
    while (at < text.length() && isSpace(at)) {
      at++;
    }
    return at;
  }

  private boolean isSpace(int at) {
    return text.charAt(at) == ' ' || text.charAt(at) == BLOCK;
  }

  private Range range(int start, int end) {
    return new Range(raw.get(start).start(), raw.get(end - 1).end());
  }

  /** Whether UAX #29 parts words here, as far as its rules matter for scripts with letters. */
  private boolean isBoundary(int at) {
    if (at == 0 || at == text.length()) {
      return true;
    }
    Sort before = Sort.of(text.codePointBefore(at));
    Sort behind = Sort.of(text.codePointAt(at));
    boolean together =
        behind == Sort.EXTEND
            || (before.isInWord() && behind.isInWord())
            || (before.isInWord() && behind.joins(before) && sort(at + 1) == before)
            || (behind.isInWord() && before.joins(behind) && sort(at - 2) == behind);
    return !together;
  }

  private Sort sort(int at) {
    return at < 0 || at >= text.length() ? Sort.OTHER : Sort.of(text.charAt(at));
  }

  /** Characters by what they do to the ends of words. */
  private enum Sort {
    LETTER,
    DIGIT,
    UNDERSCORE,
    MID_LETTER,
    MID_NUMBER,
    MID_BOTH,
    EXTEND,
    OTHER;

    static Sort of(int c) {
      return switch (c) {
        case ':', '·' -> MID_LETTER;
        case ',', ';' -> MID_NUMBER;
        case '.', '\'', '’', '‘' -> MID_BOTH;
        default -> ofKind(c);
      };
    }

    private static Sort ofKind(int c) {
      return switch (Character.getType(c)) {
        case Character.CONNECTOR_PUNCTUATION -> UNDERSCORE;
        case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
        case Character.ENCLOSING_MARK,
            Character.NON_SPACING_MARK,
            Character.COMBINING_SPACING_MARK ->
            EXTEND;
        default -> Character.isLetter(c) ? LETTER : OTHER;
      };
    }

    boolean isInWord() {
      return this == LETTER || this == DIGIT || this == UNDERSCORE;
    }

    /** Whether it joins two of another sort. */
    boolean joins(Sort sort) {
      return (this == MID_BOTH && (sort == LETTER || sort == DIGIT))
          || (this == MID_LETTER && sort == LETTER)
          || (this == MID_NUMBER && sort == DIGIT);
    }
  }

  private static String query(String words) {
    return new BrowserModel(words).text.toString();
  }

  /** A character without case, accent and form; nothing if it shows nothing. */
  private static String base(String character) {
    if (character.matches("[\\n\\r\\u2028\\u2029]")) {
      return String.valueOf(BLOCK);
    }
    if (character.matches("[\\s\\p{Z}]")) {
      return " ";
    }
    return Normalizer.normalize(character, Normalizer.Form.NFKD)
        .replaceAll("[\\p{Mn}\\p{Cf}]", "")
        .replaceAll("[‘’]", "'")
        .replaceAll("[“”]", "\"")
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }
}
