package dossier.links;

import dossier.evidence.Quoted;
import dossier.links.LinkAnswer.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Prints what became of addresses for people: each with what it is about, what is not well first.
 */
public final class LinkTable {
  private static final int LABEL = 15;
  private static final int WORDS = 60;
  private static final int FAULTS = 400;

  private LinkTable() {}

  /**
   * The addresses as text, in the order in which they are given; of an answer of another day is
   * said of which one.
   *
   * @param mask what takes out of each line what must not be printed
   */
  public static String print(List<CheckedLink> links, LocalDate today, UnaryOperator<String> mask) {
    return links.stream()
        .flatMap(checked -> block(checked, today).stream())
        .map(line -> mask.apply(visible(line)) + "\n")
        .collect(Collectors.joining());
  }

  private static List<String> block(CheckedLink checked, LocalDate today) {
    List<String> lines = new ArrayList<>();
    String state = checked.state().words();
    lines.add(
        state
            + " ".repeat(Math.max(1, LABEL - state.length()))
            + checked.link().address()
            + checked.answer().map(answer -> asked(answer.day(), today)).orElse(""));
    checked.answer().ifPresent(answer -> lines.addAll(lines(checked, answer)));
    if (!checked.isWell()) {
      checked.link().uses().forEach(use -> lines.add(indented("in " + use.place())));
    }
    return lines;
  }

  private static String asked(LocalDate day, LocalDate today) {
    return day.equals(today) ? "" : " (asked on " + day + ")";
  }

  private static List<String> lines(CheckedLink checked, LinkAnswer answer) {
    List<String> lines = new ArrayList<>();
    if (answer.isMoved()) {
      answer.steps().forEach(step -> lines.add(indented(step(step))));
    } else if (answer.status() >= FAULTS) {
      lines.add(indented("status " + answer.status()));
    }
    if (!answer.detail().isEmpty()) {
      lines.add(indented(answer.detail()));
    }
    checked
        .held()
        .ifPresent(
            held ->
                lines.add(
                    indented(
                        "holds %s of %s quotations"
                            .formatted(held, checked.link().quotations().size()))));
    checked.missing().forEach(quoted -> lines.add(indented("not " + missing(quoted))));
    return lines;
  }

  private static String step(Step step) {
    return (step.status() == 0 ? "no answer" : String.valueOf(step.status()))
        + " "
        + step.address();
  }

  private static String missing(Quoted quoted) {
    String words = quoted.place().text().replaceAll("\\s+", " ");
    boolean cut = words.codePointCount(0, words.length()) > WORDS;
    String shown = cut ? words.substring(0, words.offsetByCodePoints(0, WORDS)) + "…" : words;
    return place(quoted) + ": " + shown;
  }

  /** Where words are quoted: the case file below the content folder, and the line. */
  static String place(Quoted quoted) {
    return LinkList.file(quoted.in()) + ":" + quoted.place().line();
  }

  private static String indented(String line) {
    return " ".repeat(LABEL) + line;
  }

  /** What a server says must not reach a terminal as it is. */
  private static String visible(String line) {
    StringBuilder safe = new StringBuilder();
    line.codePoints().forEach(c -> safe.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
    return safe.toString();
  }
}
