package dossier.words;

import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.text.Controls;
import dossier.text.Span;
import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A file in the form of Java's properties, which every program for translators reads and writes.
 * Java's own reader takes the lines one by one: it knows the escapes, but drops doubles without a
 * word and says no places. Used once.
 */
final class WordsFile {
  private static final Pattern KEY = Pattern.compile("[a-z0-9-]+(?:\\.[a-z0-9-]+)*");

  private final TextFile file;
  private final boolean checks;
  private final SortedMap<String, Message> words = new TreeMap<>();
  private final List<Diagnostic> complaints = new ArrayList<>();

  private WordsFile(TextFile file, boolean checks) {
    this.file = file;
    this.checks = checks;
  }

  /** The words of a file by their keys; what is wrong with one leaves the others. */
  static Outcome<SortedMap<String, Message>> read(TextFile file) {
    WordsFile reading = new WordsFile(file, true);
    reading.lines();
    return Outcome.of(reading.words, reading.complaints);
  }

  /** The words of a file that a test has read before: ICU is not asked about its patterns. */
  static SortedMap<String, Message> trusted(TextFile file) {
    WordsFile reading = new WordsFile(file, false);
    reading.lines();
    return reading.words;
  }

  private void lines() {
    int lines = file.line(file.text().length());
    for (int first = 1; first <= lines; first++) {
      int last = first;
      while (last < lines && !isRemark(first) && goesOn(file.lineText(last))) {
        last++;
      }
      line(first, file.text().substring(file.lineStart(first), file.lineEnd(last)));
      first = last;
    }
  }

  private boolean isRemark(int line) {
    String text = file.lineText(line).strip();
    return text.isEmpty() || text.startsWith("#") || text.startsWith("!");
  }

  /** Whether a line ends in a backslash that is not written with another. */
  private static boolean goesOn(String line) {
    int slashes = 0;
    while (slashes < line.length() && line.charAt(line.length() - 1 - slashes) == '\\') {
      slashes++;
    }
    return slashes % 2 == 1;
  }

  private void line(int number, String written) {
    try {
      PropertyLine.read(written).forEach(word -> add(word.key(), number, word.text()));
    } catch (IllegalArgumentException e) {
      complaints.add(at(number, "after \\u four hexadecimal digits are expected"));
    }
  }

  private void add(String key, int line, String text) {
    Message before = words.get(key);
    if (!KEY.matcher(key).matches()) {
      complaints.add(
          at(line, "'" + key + "' is no key of a word")
              .help("a key has small letters, digits, hyphens and full stops, as in story.next"));
    } else if (Controls.find(text, 0) >= 0) {
      complaints.add(at(line, "'" + key + "' has a control character in its words"));
    } else if (before != null) {
      complaints.add(
          at(line, "'" + key + "' stands twice").note(before.place(), "it stands here first"));
    } else {
      add(key, line, new Message(place(line), text));
    }
  }

  private void add(String key, int line, Message message) {
    try {
      if (checks) {
        message.arguments();
      }
      words.put(key, message);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      complaints.add(
          at(line, "'" + key + "' is no pattern: " + reason(e))
              .help("a brace that is meant as a brace stands between apostrophes, as in '{'"));
    }
  }

  /** What ICU says, without the pattern, which stands in the line. */
  private static String reason(RuntimeException e) {
    String[] parts =
        String.valueOf(e.getMessage())
            .split("[: ]*\\[at pattern| in message \"| in \\w+ pattern", 2);
    return parts[0].substring(0, 1).toLowerCase(Locale.ROOT) + parts[0].substring(1);
  }

  private Diagnostic at(int line, String message) {
    return Diagnostic.of(Rule.UNFIT_WORD, place(line), message);
  }

  private Span place(int line) {
    return file.span(file.lineStart(line), file.lineEnd(line));
  }
}
