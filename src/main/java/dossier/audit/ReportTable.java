package dossier.audit;

import dossier.audit.StoryReport.Heading;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prints a report for a terminal of 100 columns. Pure. */
public final class ReportTable {
  private static final int WIDTH = 100;
  private static final int LABEL = 32;
  private static final int FIGURE = 9;
  private static final String MARGIN = "  ";
  private static final int INDENT = MARGIN.length() + LABEL + FIGURE;

  private ReportTable() {}

  /** The report as text, a block for each story. */
  public static String print(Report report) {
    if (report.stories().isEmpty()) {
      return "no stories\n";
    }
    return report.stories().stream().map(ReportTable::story).collect(Collectors.joining("\n"));
  }

  private static String story(StoryReport story) {
    Heading heading = story.heading();
    String draft = heading.draft() ? " (draft)" : "";
    String title = "Case %s: %s%s".formatted(heading.caseNumber(), heading.title(), draft);
    return wrapped(List.of(title.split(" ", -1)), MARGIN.length(), 0)
        + "\n"
        + MARGIN
        + heading.file()
        + "\n"
        + Line.of(story).stream().map(ReportTable::line).collect(Collectors.joining());
  }

  private static String line(Line line) {
    String start = MARGIN + padded(line.label(), LABEL) + padded(line.figure(), FIGURE);
    return (start + wrapped(commas(line.items()), INDENT, INDENT)).stripTrailing() + "\n";
  }

  private static List<String> commas(List<String> items) {
    int last = items.size() - 1;
    return IntStream.rangeClosed(0, last)
        .mapToObj(i -> items.get(i) + (i < last ? "," : ""))
        .toList();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }

  /** Words in lines: the first begins in a column, the others are indented. */
  private static String wrapped(List<String> words, int indent, int from) {
    StringBuilder out = new StringBuilder();
    int column = from;
    for (String word : words) {
      if (column > from && column + 1 + word.length() > WIDTH) {
        out.append('\n').append(" ".repeat(indent));
        column = indent;
      } else if (column > from) {
        out.append(' ');
        column++;
      }
      out.append(word);
      column += word.length();
    }
    return out.toString();
  }
}
