package dossier.vault.reading;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What is set high ({@code sup}): the mark of a footnote, which is no word of the text, or a power,
 * which must not be read as a digit of the number before it.
 */
final class Raised {
  private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final Pattern SIGNS = Pattern.compile("[*†‡§¶]{1,4}");
  private static final Pattern BRACKETED =
      Pattern.compile("[\\[(]\\s*(?:\\d{1,4}|\\p{L}{1,2}|[^\\]]{1,20} needed)\\s*[\\])]");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\s*[,–-]\\s*\\d{1,3})*");
  private static final Pattern LINKED = Pattern.compile("\\d{1,4}|\\p{Ll}{1,3}");

  /** Behind fewer letters a number may be a power: m², km². */
  private static final Pattern BEHIND = Pattern.compile("\\p{L}{4}$|[.,;:!?…\"'”’»)\\]]$");

  private static final int LOOKED_BACK = 8;

  private Raised() {}

  /**
   * Whether an element is the mark of a footnote.
   *
   * @param before the text in front of it
   */
  static boolean isMark(Element element, CharSequence before) {
    if (!element.normalName().equals("sup")) {
      return false;
    }
    String words = element.text().strip();
    return SIGNS.matcher(words).matches()
        || BRACKETED.matcher(words).matches()
        || (LINKED.matcher(words).matches() && isLink(element, words))
        || (NUMBER.matcher(words).matches() && BEHIND.matcher(end(before)).find());
  }

  private static boolean isLink(Element element, String words) {
    Element around = element.parent();
    return element.select("a[href]").text().strip().equals(words)
        || (around != null
            && around.normalName().equals("a")
            && around.text().strip().equals(words));
  }

  private static CharSequence end(CharSequence text) {
    return text.subSequence(Math.max(0, text.length() - LOOKED_BACK), text.length());
  }

  /** Digits as they are set: of 10⁶ nobody may make 106. */
  static String words(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (c >= '0' && c <= '9') {
        out.setCharAt(i, DIGITS.charAt(c - '0'));
      }
    }
    return out.toString();
  }
}
