package dossier.vault.reading;

import java.util.regex.Pattern;

/**
 * Joins words that the end of a line parts. A soft hyphen there is none of the word's own. Of a
 * hyphen nobody can tell: U+2027 stands in its place, and with it the word can be read both ways.
 */
final class LineEnds {
  private static final Pattern SOFT = Pattern.compile("(?<=\\p{L})\u00ad[ \\t]*\\R\\s*(?=\\p{L})");
  private static final Pattern HARD =
      Pattern.compile(
          "(?<=\\p{Ll})[-‐][ \\t]*\\R\\s*(?=\\p{Ll})|(?<=\\p{Lu})[-‐][ \\t]*\\R\\s*(?=\\p{Lu})");

  private LineEnds() {}

  static String joined(String text) {
    return HARD.matcher(SOFT.matcher(text).replaceAll("")).replaceAll("\u2027");
  }
}
