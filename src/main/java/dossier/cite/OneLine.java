package dossier.cite;

import java.util.regex.Pattern;

/** Text on one line, whatever it was parted by: formats of lines know more ends than one. */
final class OneLine {
  private static final Pattern SPACE = Pattern.compile("[\\s\\x{85}\\x{2028}\\x{2029}]+");

  private OneLine() {}

  static String of(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }
}
