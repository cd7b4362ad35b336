package dossier.view.home;

import dossier.view.claim.StripView;
import dossier.view.comparison.ComparisonView.Printed;
import dossier.view.part.Link;
import dossier.view.text.KeyQuotationView;
import java.util.List;
import java.util.Optional;

/**
 * A case as the first page shows it: by a quotation, or by two of which one takes back the other,
 * or by what several sources print; or by its summary alone.
 *
 * @param warning what a reader should know before any of its words
 * @param quotation empty where {@code said} or {@code rows} are shown
 */
public record CaseCard(
    int number,
    Link story,
    String summary,
    Optional<String> warning,
    boolean draft,
    Optional<KeyQuotationView> quotation,
    Optional<Said> said,
    List<Row> rows,
    StripView strip) {

  /** Words, and words that were said to take them back, as one source prints both. */
  public record Said(Row before, Row after, Printed printed) {}

  /**
   * Words, and whose they are: a source, or the heading under which they stand.
   *
   * @param source empty where a heading says whose they are
   */
  public record Row(String heading, Optional<Printed> source, String words) {}
}
