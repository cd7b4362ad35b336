package dossier.intake.record;

import dossier.text.CombiningMarks;
import dossier.text.Controls;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes of a record's words such as a field of front matter can hold, or says why it cannot. */
final class OneLineText {
  /** More is no title, name or number. */
  private static final int LONGEST = 5_000;

  private static final Pattern SPACES = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");
  private static final Pattern EDGES = Pattern.compile("^[\\p{Z}\\s]+|[\\p{Z}\\s]+$");

  /** What YAML's readers take for nothing. */
  private static final Set<String> NOTHING = Set.of("~", "null");

  private OneLineText() {}

  /** The words on one line; line ends are spaces, and what may not stand in a text is left out. */
  static String of(String words) {
    return EDGES.matcher(SPACES.matcher(printed(words)).replaceAll(" ")).replaceAll("");
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
  static Optional<String> fault(String line) {
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
