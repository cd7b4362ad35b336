package dossier.view.comparison;

import dossier.view.comparison.WordDifference.Stretch;
import dossier.view.part.DateView;
import dossier.view.part.Link;
import dossier.view.part.TextLanguage;
import java.util.List;
import java.util.Optional;

/**
 * The words of several sources side by side.
 *
 * @param id of its element
 * @param takenBack whether it shows what was said and what took it back, not renderings
 * @param slots the heading of each column; empty if the words stand in one column without any
 * @param tinted whether some word is marked as differing
 * @param sources the sources of the rows, each once
 * @param ours the site's language, where the text around it is in another
 */
public record ComparisonView(
    String id,
    String title,
    boolean takenBack,
    List<String> slots,
    List<Row> rows,
    boolean tinted,
    List<Printed> sources,
    Optional<String> ours) {

  /** How many columns the words fill. */
  public int columns() {
    return Math.max(1, slots.size());
  }

  /**
   * What one source prints.
   *
   * @param slots its words, column by column
   * @param english our rendering of foreign words
   * @param translator who translated the words, where somebody did
   * @param state what became of what was said; only where that is shown
   */
  public record Row(
      Printed printed,
      List<Slot> slots,
      Optional<String> english,
      Optional<String> note,
      Optional<String> translator,
      Optional<State> state) {}

  /**
   * A source, and whether its words were compared with a copy of it.
   *
   * @param language what the language is called, where it is not the page's
   * @param tongue the language of its words, where it is not that of the text around them
   */
  public record Printed(
      Link source,
      Optional<String> language,
      Optional<TextLanguage> tongue,
      Optional<DateView> date,
      boolean matched,
      String stamp) {}

  /**
   * The words of one column.
   *
   * @param kind {@code words}; {@code gap} where the source has dots of its own; {@code empty}
   *     where it is not quoted
   */
  public record Slot(String kind, List<Stretch> words) {}

  /**
   * What became of what was said.
   *
   * @param name {@code stands}, {@code answered} or {@code not-mentioned}
   */
  public record State(String name, String words) {}
}
