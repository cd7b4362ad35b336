package dossier.pipeline.edit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.model.Entry;
import dossier.model.Story;
import dossier.model.Story.Ticks;
import dossier.parse.Parser;
import dossier.report.Diagnostic;
import dossier.report.Fix;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.text.Decoded;
import dossier.text.Located;
import dossier.text.Span;
import dossier.text.TextFile;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** Writes who checked which sentences into the front matter of a story. Pure. */
public final class TicksField {
  private static final String FIELD = "checked-sentences:";
  private static final String FENCE = "---";
  private static final String INDENT = "  ";

  /** A name that YAML reads as it is written. */
  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}.’-]*( [\\p{L}\\p{M}\\p{N}.’'-]+)+");

  private final TextFile file;

  private TicksField(TextFile file) {
    this.file = file;
  }

  /**
   * The story with one more entry, everything else as it was.
   *
   * @param keys of its sentences, in their order
   * @return no value if the field cannot be added to as it is written
   */
  public static Outcome<EditedText> add(Story story, String by, LocalDate on, List<String> keys) {
    TicksField field = new TicksField(story.header().file());
    Span place = field.place();
    String entry = field.entry(by, on, keys, !place.text().isEmpty());
    EditedText edited =
        new EditedText(
            field.file, List.of(new Fix(field.file.span(place.end(), place.end()), entry)));
    return field.isRead(edited, story, on, keys)
        ? Outcome.of(edited)
        : Outcome.failed(
            Diagnostic.of(Rule.BAD_VALUE, place, "this list cannot be added to as it is written")
                .help("write it as 'dossier explain D105' does, each key on its own line"));
  }

  /** The field with its value; where it is missing, the empty place for it. */
  private Span place() {
    int line = 2;
    while (!file.lineText(line).startsWith(FIELD) && !isFence(line)) {
      line++;
    }
    int start = file.lineStart(line);
    if (isFence(line)) {
      return file.span(start, start);
    }
    int last = line;
    for (int next = line + 1; isWithin(next); next++) {
      last = isFiller(next) ? last : next;
    }
    return file.span(start, file.lineStart(last + 1));
  }

  private boolean isFence(int line) {
    return file.lineText(line).stripTrailing().equals(FENCE);
  }

  /** Whether a line can belong to the field that begins before it. */
  private boolean isWithin(int line) {
    String text = file.lineText(line);
    return !isFence(line) && (isFiller(line) || " \t-]}".indexOf(text.charAt(0)) >= 0);
  }

  private boolean isFiller(int line) {
    String text = file.lineText(line).strip();
    return text.isEmpty() || text.startsWith("#");
  }

  private String entry(String by, LocalDate on, List<String> keys, boolean more) {
    String indent = more ? indent() : INDENT;
    StringBuilder lines = new StringBuilder();
    if (!more) {
      line(lines, FIELD);
    }
    line(lines, indent + "- by: " + written(by));
    line(lines, indent + "  date: " + on);
    line(lines, indent + "  sentences:");
    keys.forEach(key -> line(lines, indent + "    - " + key));
    return lines.toString();
  }

  private void line(StringBuilder lines, String text) {
    lines.append(text).append(lineEnd());
  }

  /** What stands before the first item of the field as it is. */
  private String indent() {
    Span place = place();
    return place
        .text()
        .lines()
        .skip(1)
        .filter(line -> line.strip().startsWith("- "))
        .findFirst()
        .map(line -> line.substring(0, line.indexOf('-')))
        .orElse(INDENT);
  }

  private static String written(String name) {
    return PLAIN.matcher(name).matches()
        ? name
        : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** The line end that the file uses. */
  private String lineEnd() {
    return file.text().substring(file.lineText(1).length(), file.lineStart(2));
  }

  /** Whether the text is read as the same story with these ticks more. */
  private boolean isRead(EditedText edited, Story before, LocalDate on, List<String> keys) {
    Decoded decoded = Decoded.utf8(file.path(), edited.after().getBytes(UTF_8));
    Outcome<Entry> read = Parser.entry(before.header().kind(), before.id(), decoded);
    if (read.complaints().stream().anyMatch(Diagnostic::isError)
        || !(read.value().orElse(before) instanceof Story after)) {
      return false;
    }
    List<Ticks> ticks = after.checking().ticks();
    Ticks last = ticks.isEmpty() ? null : ticks.get(ticks.size() - 1);
    return last != null
        && ticks.size() == before.checking().ticks().size() + 1
        && last.on().value().equals(on)
        && last.sentences().stream().map(Located::value).toList().equals(keys);
  }
}
