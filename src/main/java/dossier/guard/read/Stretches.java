package dossier.guard.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts out of a long text what stands near certain signs. */
final class Stretches {
  /** More than a name of five words has, with every letter escaped. */
  private static final int REACH = 400;

  private Stretches() {}

  /** The stretches in which a sign can make a difference, far enough for a name. */
  static String around(String text, Pattern sign) {
    StringBuilder stretches = new StringBuilder();
    int end = 0;
    Matcher signs = sign.matcher(text);
    while (signs.find()) {
      if (signs.start() - REACH > end) {
        stretches.append('\n');
      }
      int start = Math.max(end, signs.start() - REACH);
      end = Math.max(end, Math.min(text.length(), signs.end() + REACH));
      stretches.append(text, Math.min(start, end), end);
    }
    return stretches.toString();
  }
}
