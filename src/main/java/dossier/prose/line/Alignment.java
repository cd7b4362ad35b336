package dossier.prose.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds for each character of a parsed text the offset of the source that it was written with.
 * Between the two stand backslash escapes, entities, and what a container (a quotation, a list)
 * puts at the start of its lines.
 */
public final class Alignment {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

  private Alignment() {}

  /** One offset for each character of the literal, never decreasing, all from start up to end. */
  public static int[] of(String literal, String source, int start, int end) {
    int[] offsets = new int[literal.length()];
    int as = asWritten(literal, source, start, end);
    for (int i = 0; i < as; i++) {
      offsets[i] = start + i;
    }
    int at = start + as;
    for (int i = as; i < literal.length(); i++) {
      char c = literal.charAt(i);
      at = c == '\n' ? at : skip(source, at, end, c);
      offsets[i] = Math.min(at, Math.max(start, end - 1));
      at = after(source, at, end, c);
    }
    return offsets;
  }

  /** How many characters from the beginning stand in the source as they are. */
  private static int asWritten(String literal, String source, int start, int end) {
    int most = Math.min(literal.length(), end - start);
    for (int i = 0; i < most; i++) {
      char c = literal.charAt(i);
      if (c != source.charAt(start + i) || c == '\\' || c == '&' || c == '\n') {
        return i;
      }
    }
    return Math.max(0, most);
  }

  /**
   * The same for a text that is still as it was written, escapes and entities included: only what
   * stands at the start of lines is passed over.
   */
  public static int[] ofRaw(String raw, String source, int start, int end) {
    int[] offsets = new int[raw.length()];
    int at = start;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      at = c == '\n' || at >= end ? at : ahead(source, at, end, c);
      offsets[i] = Math.min(at, Math.max(start, end - 1));
      at = Math.min(at + 1, end);
    }
    return offsets;
  }

  /** Passes over a backslash, or over a line's start, up to the character itself. */
  private static int skip(String source, int at, int end, char c) {
    if (at + 1 < end && source.charAt(at) == '\\' && source.charAt(at + 1) == c) {
      return at + 1;
    }
    return at >= end || source.charAt(at) == '&' ? at : ahead(source, at, end, c);
  }

  /**
   * Where the character stands if nothing but a line's start is before it; otherwise right here.
   */
  private static int ahead(String source, int at, int end, char c) {
    int ahead = at;
    while (ahead < end && source.charAt(ahead) != c && isSkippable(source.charAt(ahead))) {
      ahead++;
    }
    return ahead < end && source.charAt(ahead) == c ? ahead : at;
  }

  private static boolean isSkippable(char c) {
    return c == ' ' || c == '\t' || c == '>' || c == '\n' || c == '\r' || c == '[';
  }

  private static int after(String source, int at, int end, char c) {
    if (at < end && source.charAt(at) == '&') {
      Matcher entity = ENTITY.matcher(source).region(at, end);
      if (entity.lookingAt()) {
        return c == '&' && !source.startsWith("&amp;", at) && !source.startsWith("&#38;", at)
            ? at + 1
            : entity.end();
      }
    }
    return Math.min(at + 1, end);
  }
}
