package dossier.evidence.passage;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text as a browser searches it: letter case, accents, forms of a character and characters that
 * show nothing aside, white space one space. Where a browser parts blocks this does not, so that it
 * finds all that a browser could find, and perhaps more.
 */
final class PageText {
  /** Marks that may join what stands around them to one word. */
  private static final String JOINTS = "'\".,:;·‧״";

  private final StringBuilder text = new StringBuilder();
  private final int[] places;

  PageText(String raw) {
    this.places = new int[raw.length() + 1];
    int next;
    for (int at = 0; at < raw.length(); at = next) {
      int c = raw.codePointAt(at);
      next = at + Character.charCount(c);
      for (int i = at; i < next; i++) {
        places[i] = text.length();
      }
      add(c);
    }
    places[raw.length()] = text.length();
  }

  /** The same for words to be searched. */
  static String searched(String words) {
    return new PageText(words).text.toString();
  }

  /** Where a place of the raw text stands in this one. */
  int place(int raw) {
    return places[raw];
  }

  /** The first place from another on where words stand; -1 if there is none. */
  int find(String words, int from) {
    return text.indexOf(words, from);
  }

  /** Whether words stand at a place, and behind it. */
  boolean stands(String words, int at) {
    return at >= 0 && text.length() >= at + words.length() && text.indexOf(words, at) == at;
  }

  /** The next place from one on that is no space. */
  int pastSpace(int at) {
    return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
  }

  /** Whether a browser surely ends a word at a place (UAX #29, and stricter where it asks more). */
  boolean partsWords(int at) {
    boolean joined =
        isMark(at)
            || (isInWord(at - 1) && isInWord(at))
            || (isInWord(at - 1) && isJoint(at) && isInWord(at + 1))
            || (isInWord(at - 2) && isJoint(at - 1) && isInWord(at));
    return !joined;
  }

  private boolean isInWord(int at) {
    return shows(at)
        && (Character.isLetterOrDigit(text.charAt(at))
            || Character.isSurrogate(text.charAt(at))
            || Character.getType(text.charAt(at)) == Character.CONNECTOR_PUNCTUATION
            || isMark(at));
  }

  private boolean isMark(int at) {
    return shows(at)
        && (Character.getType(text.charAt(at)) == Character.ENCLOSING_MARK
            || Character.getType(text.charAt(at)) == Character.COMBINING_SPACING_MARK);
  }

  private boolean isJoint(int at) {
    return shows(at) && JOINTS.indexOf(text.charAt(at)) >= 0;
  }

  private boolean shows(int at) {
    return at >= 0 && at < text.length();
  }

  private void add(int c) {
    if (Character.getType(c) != Character.FORMAT) {
      Normalizer.normalize(new String(Character.toChars(c)), Normalizer.Form.NFKD)
          .codePoints()
          .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
          .forEach(this::addPart);
    }
  }

  private void addPart(int c) {
    if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
      text.append(folded(c));
    } else if (text.isEmpty() || text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  private static String folded(int c) {
    return switch (c) {
      case '‘', '’' -> "'";
      case '“', '”' -> "\"";
      default -> new String(Character.toChars(c)).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    };
  }
}
