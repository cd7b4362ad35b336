package dossier.evidence.passage;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text as a browser searches it: letter case, accents and characters that show nothing aside,
 * white space one space. Where a browser parts blocks this does not, so that it finds all that a
 * browser could find, and perhaps more.
 */
final class PageText {
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

  private void add(int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      if (text.isEmpty() || text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    } else if (Character.getType(c) != Character.FORMAT) {
      Normalizer.normalize(new String(Character.toChars(c)), Normalizer.Form.NFD)
          .codePoints()
          .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
          .forEach(part -> text.append(lower(part)));
    }
  }

  private static String lower(int c) {
    return new String(Character.toChars(c)).toLowerCase(Locale.ROOT);
  }
}
