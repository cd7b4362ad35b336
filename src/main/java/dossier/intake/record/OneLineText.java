package dossier.intake.record;

import dossier.text.CombiningMarks;
import dossier.text.Controls;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes of a record's words such as a field of front matter can hold, or says why it cannot. */
public final class OneLineText {
  /** More is no title, name or number. */
  private static final int LONGEST = 5_000;

  private static final Pattern SPACES = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

  /** What YAML's readers take for nothing. */
  private static final Set<String> NOTHING = Set.of("~", "null");

  private OneLineText() {}

  /** The words on one line; line ends are spaces, and what may not stand in a text is left out. */
  public static String of(String words) {
    return stripped(SPACES.matcher(printed(words)).replaceAll(" "));
  }

  /** Without spaces of any kind at its edges. */
  private static String stripped(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && isSpace(line.charAt(start))) {
      start++;
    }
    while (start < end && isSpace(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static String printed(String words) {
    int bad = Controls.find(words, 0);
    if (bad < 0) {
      return words;
    }
    StringBuilder out = new StringBuilder(words.length());
    int at = 0;
    for (; bad >= 0; bad = Controls.find(words, at)) {
      out.append(words, at, bad);
      int c = words.codePointAt(bad);
      out.append(c == '\u0085' ? " " : "");
      at = bad + Character.charCount(c);
    }
    return out.append(words, at, words.length()).toString();
  }

  /** Why words on one line cannot be kept. */
  public static Optional<String> fault(String line) {
    if (line.length() > LONGEST) {
      return Optional.of("more than " + LONGEST + " characters");
    } else if (NOTHING.contains(line)) {
      return Optional.of("the word for nothing");
    } else if (line.contains("<!--")) {
      return Optional.of("a comment");
    }
    return CombiningMarks.crowd(line) < 0
        ? Optional.empty()
        : Optional.of("too many marks on one letter");
  }
}
