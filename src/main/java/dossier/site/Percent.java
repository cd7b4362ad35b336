package dossier.site;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Percent-encoding (RFC 3986, section 2.1) of text in UTF-8. */
public final class Percent {
  private Percent() {}

  /**
   * A text in which everything is encoded but ASCII letters, digits and some marks.
   *
   * @param marks the ASCII characters that stay as they are
   */
  public static String encoded(String text, String marks) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || marks.indexOf(c) >= 0);
      out.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return out.toString();
  }
}
