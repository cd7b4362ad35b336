package dossier.pipeline.importing.written;

import dossier.prose.line.QuotationMark;
import java.util.regex.Pattern;

/** Writes words so that Markdown, and Dossier's own signs, take them for words. */
final class EscapedWords {
  private static final String ALWAYS = "\\`*_[]<>|~{";
  private static final Pattern LINE =
      Pattern.compile("^(?=#|=|%|[-+](?:[\\s-]|$))|^(\\d{1,9})(?=[.)](?:\\s|$))");
  private static final Pattern CLOSING = Pattern.compile("(?<=^|\\s)(?=#+\\s*$)");

  private EscapedWords() {}

  /**
   * The words on a line, but not at its beginning.
   *
   * @param before the character before them; a space if there is none
   * @param behindMark whether a mark in brackets stands right before them
   */
  static String of(String words, char before, boolean behindMark) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      char last = i == 0 ? before : words.charAt(i - 1);
      char next = i + 1 < words.length() ? words.charAt(i + 1) : '\0';
      boolean first = i == 0 && behindMark && (c == '(' || c == ':');
      boolean means = means(c, last, next, words, i);
      if (c == '&') {
        out.append(means ? "&amp;" : "&");
        continue;
      }
      out.append(ALWAYS.indexOf(c) >= 0 || first || means ? "\\" : "");
      out.append(c);
    }
    return out.toString();
  }

  /** Whether a character means something between two others; at the end it may. */
  private static boolean means(char c, char last, char next, String words, int at) {
    return switch (c) {
      case '&' -> next == '#' || next == '\0' || isLetterOrDigit(next);
      case '!', '^' -> next == '[' || next == '\0';
      case '@' -> !Character.isLetterOrDigit(last);
      case '%' -> next == '%' || next == '\0' || last == '%';
      case ':' -> opensQuotation(words, at + 1);
      default -> false;
    };
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** Behind a colon the original words of a citation can begin, in which nothing is escaped. */
  private static boolean opensQuotation(String words, int from) {
    int at = from;
    while (at < words.length() && Character.isWhitespace(words.charAt(at))) {
      at++;
    }
    return at == words.length() || QuotationMark.is(words.charAt(at));
  }

  /** A whole line, whose beginning makes it nothing but a line. */
  static String line(String line) {
    return LINE.matcher(line).replaceFirst("$1\\\\");
  }

  /** The words of a heading, whose end is no sign. */
  static String heading(String line) {
    return CLOSING.matcher(line).replaceFirst("\\\\");
  }
}
