package dossier.guard.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Resolves what stands for a character: HTML entities, percent-encoding, backslashes. */
final class Escapes {
  /** An escape can stand within an escape; nobody reads deeper than this. */
  private static final int ROUNDS = 4;

  /** More than a name of five words has, with every letter escaped. */
  private static final int REACH = 400;

  private static final Pattern PERCENT = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

  /** JSON and Java, JavaScript, CSS (Syntax Level 3, section 4.3.7). */
  private static final Pattern BACKSLASH =
      Pattern.compile(
          "\\\\(?:u\\{([0-9A-Fa-f]{1,6})}|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|([0-9A-Fa-f]{1,6})\\s?)");

  private Escapes() {}

  /** The text with all escapes resolved; the same string if it has none. */
  static String resolved(String text) {
    String now = text;
    for (int round = 0; round < ROUNDS; round++) {
      String next = backslashes(percents(entities(now)));
      if (next.equals(now)) {
        return round == 0 ? text : now;
      }
      now = next;
    }
    return now;
  }

  /** The stretches of a text in which an escape can make a difference, far enough for a name. */
  static String around(String text) {
    StringBuilder stretches = new StringBuilder();
    int end = 0;
    for (int at = 0; at < text.length(); at++) {
      if ("&%\\".indexOf(text.charAt(at)) >= 0) {
        if (at - REACH > end) {
          stretches.append('\n');
        }
        int start = Math.max(end, at - REACH);
        end = Math.min(text.length(), at + REACH);
        stretches.append(text, Math.min(start, end), end);
      }
    }
    return stretches.toString();
  }

  private static String entities(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }

  private static String percents(String text) {
    return text.indexOf('%') < 0
        ? text
        : PERCENT.matcher(text).replaceAll(run -> Matcher.quoteReplacement(bytes(run.group())));
  }

  private static String bytes(String run) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int at = 0; at < run.length(); at += 3) {
      bytes.write(Integer.parseInt(run.substring(at + 1, at + 3), 16));
    }
    return bytes.toString(UTF_8);
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
