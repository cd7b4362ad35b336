package dossier.guard.read;

import java.net.IDN;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Resolves what stands for a character: HTML entities, percent-encoding in UTF-8, backslashes,
 * Punycode in the names of hosts.
 */
final class Escapes {
  /** An escape can stand within an escape; nobody reads deeper than this. */
  private static final int ROUNDS = 4;

  /** The first characters of what stands for another. */
  private static final Pattern SIGNS = Pattern.compile("[&%\\\\]|(?i:xn--)");

  /** A label of a host's name that is not ASCII (RFC 5890, section 2.3.2.1). */
  private static final Pattern LABEL = Pattern.compile("(?i)\\bxn--[a-z0-9-]{1,59}");

  /** JSON and Java, JavaScript, CSS (Syntax Level 3, section 4.3.7). */
  private static final Pattern BACKSLASH =
      Pattern.compile(
          "\\\\(?:u\\{([0-9A-Fa-f]{1,6})}|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|([0-9A-Fa-f]{1,6})\\s?)");

  private Escapes() {}

  /** The text with all escapes resolved; the same string if it has none. */
  static String resolved(String text) {
    String now = text;
    for (int round = 0; round < ROUNDS; round++) {
      String next = hosts(backslashes(percents(entities(now))));
      if (next.equals(now)) {
        return round == 0 ? text : now;
      }
      now = next;
    }
    return now;
  }

  /** The stretches of a text in which an escape can make a difference. */
  static String around(String text) {
    return Stretches.around(text, SIGNS);
  }

  private static String entities(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }

  /** What is no UTF-8 stays, to be read in other encodings. */
  private static String percents(String text) {
    return text.indexOf('%') < 0
        ? text
        : Octets.PERCENT
            .matcher(text)
            .replaceAll(
                run -> Matcher.quoteReplacement(Octets.utf8(run.group()).orElse(run.group())));
  }

  private static String hosts(String text) {
    return text.contains("--")
        ? LABEL
            .matcher(text)
            .replaceAll(label -> Matcher.quoteReplacement(IDN.toUnicode(label.group())))
        : text;
  }

  private static String backslashes(String text) {
    return text.indexOf('\\') < 0
        ? text
        : BACKSLASH.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(character(escape)));
  }

  private static String character(java.util.regex.MatchResult escape) {
    for (int group = 1; group <= escape.groupCount(); group++) {
      if (escape.group(group) != null) {
        int c = Integer.parseInt(escape.group(group), 16);
        return Character.isValidCodePoint(c) ? Character.toString(c) : escape.group();
      }
    }
    return escape.group();
  }
}
