package dossier.audit.roll;

import dossier.evidence.Comparisons;
import dossier.evidence.Comparisons.Compared;
import dossier.evidence.Quoted;
import dossier.graph.Dossier;
import java.util.List;

/** A quotation that readers see, and one source that it names. */
public record QuotationRow(Quoted quoted, boolean compared) {
  static final List<Column<QuotationRow>> COLUMNS =
      List.of(
          Column.shown("in", row -> Cell.of(row.quoted.in().id().value())),
          Column.shown("line", row -> new Cell.Count(row.quoted.quotation().span().line())),
          Column.shown("source", row -> Cell.of(row.quoted.of().id().value())),
          Column.more(
              "at",
              row -> Cell.of(row.quoted.cite().locator().map(it -> it.label() + " " + it.value()))),
          Column.shown("words", row -> Cell.of(row.quoted.quotation().text())),
          Column.more("translator", row -> Cell.of(row.quoted.cite().translator())),
          Column.shown("compared", row -> new Cell.Flag(row.compared)),
          Column.more("captured", row -> new Cell.Flag(row.quoted.of().capture().isPresent())),
          Column.more("violent", row -> new Cell.Flag(row.quoted.violent())),
          Column.more("file", row -> Cell.of(Whose.file(row.quoted.in()))));

  static List<QuotationRow> all(Dossier dossier, Comparisons comparisons) {
    return dossier.entries().all().stream()
        .flatMap(entry -> comparisons.in(entry).stream())
        .map(QuotationRow::of)
        .toList();
  }

  private static QuotationRow of(Compared compared) {
    return new QuotationRow(compared.quoted(), compared.matched());
  }
}
