package dossier.site;

import java.nio.charset.StandardCharsets;

/** Percent-encoding (RFC 3986, section 2.1) of text in UTF-8. */
public final class Percent {
  private static final String HEX = "0123456789ABCDEF";

  private Percent() {}

  /**
   * A text in which everything is encoded but ASCII letters, digits and some marks.
   *
   * @param marks the ASCII characters that stay as they are
   */
  public static String encoded(String text, String marks) {
    int plain = 0;
    while (plain < text.length() && isPlain(text.charAt(plain), marks)) {
      plain++;
    }
    if (plain == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, plain);
    for (byte b : text.substring(plain).getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (isPlain(c, marks)) {
        out.append(c);
      } else {
        out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
      }
    }
    return out.toString();
  }

  private static boolean isPlain(char c, String marks) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter || (c >= '0' && c <= '9') || (c < 0x80 && marks.indexOf(c) >= 0);
  }
}
