package dossier.site;

import dossier.text.Direction;

/**
 * Markup that may stand in a page as it is. Whoever makes one vouches that everything in it that
 * came from content is escaped.
 */
public record Html(String markup) {
  /** No markup at all. */
  public static final Html NONE = new Html("");

  /** Text, escaped for element content and for attribute values in double quotes. */
  public static Html text(String text) {
    return new Html(escape(text));
  }

  /**
   * Text for element content, in which words that are read from right to left are kept apart from
   * what stands beside them.
   */
  public static Html isolated(String text) {
    StringBuilder out = new StringBuilder();
    for (Direction.Stretch stretch : Direction.stretches(text)) {
      String words = escape(stretch.words());
      out.append(stretch.rightToLeft() ? "<bdi>" + words + "</bdi>" : words);
    }
    return new Html(out.toString());
  }

  /** Text with the five characters that mean something in HTML escaped. */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return markup.isEmpty();
  }

  @Override
  public String toString() {
    return markup;
  }
}
