package dossier.intake.manuscript;

import dossier.text.CombiningMarks;
import dossier.text.Controls;
import java.util.regex.Pattern;

/** Takes out of words what no text may hold, and counts it. */
public final class PrintedWords {
  private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");
  private static final Pattern SPACES =
      Pattern.compile("[\\t\\n\\r\\u000B\\f\\u0085\\u2028\\u2029]");

  private PrintedWords() {}

  /** The words on one line. */
  public static String of(String words, NotKept notKept) {
    String line = SPACES.matcher(words).replaceAll(" ");
    return clean(line, notKept);
  }

  /** The words with their line ends, each a line feed. */
  public static String lines(String words, NotKept notKept) {
    return clean(words.replace("\r\n", "\n").replace('\r', '\n').replace("\t", "    "), notKept);
  }

  private static String clean(String words, NotKept notKept) {
    String unturned = TURNING.matcher(words).replaceAll("");
    if (unturned.length() < words.length()) {
      notKept.add("signs that turn the direction of letters");
    }
    int bad = Controls.find(unturned, 0);
    if (bad < 0 && unturned.indexOf('\uFFFC') < 0) {
      return crowded(unturned, notKept);
    }
    notKept.add("control characters");
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (; bad >= 0; bad = Controls.find(unturned, at)) {
      out.append(unturned, at, bad);
      at = bad + Character.charCount(unturned.codePointAt(bad));
    }
    return crowded(out.append(unturned.substring(at)).toString().replace("\uFFFC", ""), notKept);
  }

  private static String crowded(String words, NotKept notKept) {
    if (CombiningMarks.crowd(words) < 0) {
      return words;
    }
    notKept.add("letters with too many marks");
    return words.replaceAll("(\\p{M}{8})\\p{M}+", "$1");
  }
}
