package dossier.cite;

import java.util.regex.Pattern;

/** Text on one line, whatever it was parted by: formats of lines know more ends than one. */
final class OneLine {
  private static final Pattern SPACE = Pattern.compile("[\\s\\x{85}\\x{2028}\\x{2029}]+");

  private OneLine() {}

  static String of(String text) {
    return isOne(text) ? text : lined(text);
  }

  private static boolean isOne(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' ? space : c < ' ' || c == 0x85 || (c >= 0x1680 && Character.isWhitespace(c))) {
        return false;
      }
      space = c == ' ';
    }
    return !space;
  }

  private static String lined(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }
}
