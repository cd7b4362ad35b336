package dossier.model;

import dossier.model.value.Term;
import dossier.text.Id;
import dossier.text.Located;
import dossier.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words of several sources, set side by side: how each words one passage, or what was said and
 * what was said to take it back.
 *
 * @param id unique in its story
 * @param slots the heading of each column; the same place stands in the same column
 * @param rows in the order in which they are to be read
 */
public record Comparison(
    Located<String> id, String title, Form form, List<String> slots, List<Row> rows, Span span) {

  private static final Pattern DOTS =
      Pattern.compile("\\s*(?:…|\\.{3}|\\\\\\[\\s*(?:…|\\.{3})\\s*\\\\])\\s*");

  public Comparison {
    slots = List.copyOf(slots);
    rows = List.copyOf(rows);
  }

  /** How many words each row has: one a slot, or a single one where there are no slots. */
  public int columns() {
    return Math.max(1, slots.size());
  }

  /**
   * Whether the words of a slot are nothing but the dots of the source itself, which leaves out
   * here what others print.
   */
  public static boolean isGap(String words) {
    return DOTS.matcher(words).matches();
  }

  /**
   * What one source prints.
   *
   * @param words one a slot, as they are quoted; empty where the source is not quoted there
   * @param english our rendering of foreign words
   */
  public record Row(
      Located<Id> source,
      List<Located<String>> words,
      Optional<String> english,
      Optional<String> note,
      Span span) {

    public Row {
      words = List.copyOf(words);
    }
  }

  /** What the rows are compared for. */
  public enum Form implements Term {
    /** How each source words the same passage. */
    WORDINGS,
    /** What was said, and what was said to take it back. */
    TAKEN_BACK
  }
}
