package dossier.guard;

import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.text.Decoded;
import dossier.text.Span;
import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The private list: a name on each line, its other spellings behind {@code |}; a line that begins
 * with {@code #} is a remark. A spelling of several words is found where they stand together, in
 * any order; one of a single word wherever that word stands.
 *
 * <p>No complaint about the list shows any of its text.
 */
final class NameList {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’ʼ`]+");
  private static final int MOST_WORDS = 5;
  private static final int MOST_NAMES = 10_000;

  private final TextFile list;
  private final List<Spelled> spellings = new ArrayList<>();
  private final List<Diagnostic> complaints = new ArrayList<>();

  /** One spelling: the line that it stands on, and its words. */
  record Spelled(int line, List<String> words) {}

  private NameList(TextFile list) {
    this.list = list;
  }

  static Outcome<List<Spelled>> read(Decoded decoded) {
    TextFile file = decoded.file();
    NameList names = new NameList(new TextFile(file.path(), file.text().replaceAll("\\V", " ")));
    if (decoded.firstBadByte().isPresent()) {
      int line = decoded.firstBadByte().get().line();
      return Outcome.failed(names.complaint(line, "the list of names is not UTF-8 from here on"));
    }
    List<String> lines = file.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
        names.line(i + 1, lines.get(i));
      }
    }
    return names.outcome();
  }

  private void line(int number, String line) {
    for (String spelling : line.split("\\|", -1)) {
      List<String> words =
          Stream.of(BETWEEN_WORDS.split(spelling, -1)).filter(word -> !word.isEmpty()).toList();
      if (words.isEmpty() || words.stream().allMatch(word -> word.length() < 2)) {
        complaints.add(complaint(number, "a spelling on this line has no word of two letters"));
      } else if (words.size() > MOST_WORDS) {
        complaints.add(
            complaint(number, "a spelling on this line has more than " + MOST_WORDS + " words"));
      } else {
        spellings.add(new Spelled(number, words));
      }
    }
  }

  private Outcome<List<Spelled>> outcome() {
    if (spellings.isEmpty() && complaints.isEmpty()) {
      complaints.add(complaint(1, "the list of names holds no name"));
    }
    if (spellings.size() > MOST_NAMES) {
      complaints.add(
          complaint(1, "the list of names holds more than " + MOST_NAMES + " spellings"));
    }
    return complaints.isEmpty()
        ? Outcome.of(List.copyOf(spellings))
        : Outcome.failed(List.copyOf(complaints));
  }

  private Diagnostic complaint(int line, String what) {
    int start = list.lineStart(line);
    Span place = list.span(start, start);
    return Diagnostic.of(Rule.MALFORMED_NAMES, place, what)
        .help("write a name on each line, and its other spellings after |");
  }
}
