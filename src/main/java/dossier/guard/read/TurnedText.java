package dossier.guard.read;

import com.ibm.icu.text.Bidi;
import java.util.regex.Pattern;

/** Text whose letters are shown in another order than they are written (UAX 9). */
final class TurnedText {
  private static final Pattern CONTROLS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

  private TurnedText() {}

  static boolean isTurned(String text) {
    return CONTROLS.matcher(text).find();
  }

  /** The text near such controls as a reader sees it. */
  static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    for (String line : Stretches.around(text, CONTROLS).lines().toList()) {
      Bidi order = new Bidi();
      order.setPara(line, Bidi.LEVEL_DEFAULT_LTR, null);
      shown.append(order.writeReordered(Bidi.REMOVE_BIDI_CONTROLS)).append('\n');
    }
    return shown.toString();
  }
}
