package dossier.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;

/** A key and its words, as one line of a file of Java's properties gives them. */
record PropertyLine(String key, String text) {

  /**
   * Reads a line, which a backslash at its end may carry on to the next: none if it says nothing.
   *
   * @throws IllegalArgumentException if an escape in it is none
   */
  static List<PropertyLine> read(String written) {
    return isPlain(written) ? plain(written) : escaped(written);
  }

  private static boolean isPlain(String written) {
    return written.indexOf('\\') < 0 && written.indexOf('\n') < 0 && written.indexOf('\r') < 0;
  }

  private static List<PropertyLine> plain(String written) {
    int start = spaces(written, 0);
    if (start == written.length() || "#!".indexOf(written.charAt(start)) >= 0) {
      return List.of();
    }
    int end = start;
    while (end < written.length() && " \t\f=:".indexOf(written.charAt(end)) < 0) {
      end++;
    }
    int text = spaces(written, end);
    if (text < written.length() && "=:".indexOf(written.charAt(text)) >= 0) {
      text = spaces(written, text + 1);
    }
    return List.of(new PropertyLine(written.substring(start, end), written.substring(text)));
  }

  private static int spaces(String written, int from) {
    int at = from;
    while (at < written.length() && " \t\f".indexOf(written.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** Java's own reader knows the escapes. */
  static List<PropertyLine> escaped(String written) {
    Properties read = new Properties();
    try {
      read.load(new StringReader(written));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read.stringPropertyNames().stream()
        .map(key -> new PropertyLine(key, read.getProperty(key)))
        .toList();
  }
}
