package dossier.made;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.report.Diagnostic;
import dossier.report.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was found in a made-up dossier.
 *
 * @param all by place
 * @param marks where findings are expected, as {@code stories/a.md:3:1}
 */
public record Findings(List<Diagnostic> all, List<String> marks) {

  /** Those of one rule. */
  public Findings of(Rule rule) {
    return new Findings(all.stream().filter(found -> found.rule() == rule).toList(), marks);
  }

  /** Those of a code, of which there is at least one. */
  public Findings ofCode(String code) {
    Findings found = of(Rule.of(code).orElseThrow());
    assertTrue(!found.all().isEmpty(), () -> "no " + code + " in " + all);
    return found;
  }

  /** A code was found at a place. */
  public Findings report(String code, String place) {
    assertTrue(ofCode(code).places().contains(place), () -> "not at " + place + ": " + all);
    return this;
  }

  /** There are none. */
  public Findings areNone() {
    assertEquals(List.of(), all);
    return this;
  }

  /** There is one at each mark, and no other; there is at least one mark. */
  public Findings areAtTheMarks() {
    assertTrue(!marks.isEmpty(), "nothing is marked");
    assertEquals(marks, places(), all::toString);
    return this;
  }

  /** A code was found at each mark. */
  public Findings have(String code) {
    List<String> found = of(Rule.of(code).orElseThrow()).places();
    assertTrue(!marks.isEmpty() && found.containsAll(marks), () -> code + " " + marks + " " + all);
    return this;
  }

  /** There is an error among them. */
  public Findings fails() {
    assertTrue(all.stream().anyMatch(Diagnostic::isError), all::toString);
    return this;
  }

  /** There is no error among them. */
  public Findings passes() {
    assertEquals(List.of(), all.stream().filter(Diagnostic::isError).toList());
    return this;
  }

  /** There are so many. */
  public Findings reportsOnly(int count) {
    assertEquals(count, all.size(), all::toString);
    return this;
  }

  /** A message, a note or a word on what to do holds these words. */
  public Findings says(String words) {
    assertTrue(
        all.stream().flatMap(Findings::words).anyMatch(said -> said.contains(words)),
        () -> "not said: " + words + "\n" + all);
    return this;
  }

  private static Stream<String> words(Diagnostic found) {
    Stream<String> own = Stream.concat(Stream.of(found.message()), found.help().stream());
    return Stream.concat(own, found.notes().stream().map(note -> note.text()));
  }

  private List<String> places() {
    return all.stream().map(found -> found.span().toString()).toList();
  }
}
