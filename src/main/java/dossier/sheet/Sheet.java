package dossier.sheet;

import java.util.List;

/**
 * The sentences of a case, for somebody who holds them against their sources.
 *
 * @param title that of the case
 * @param rows in the order of its text
 */
public record Sheet(String title, List<SheetRow> rows) {
  public Sheet {
    rows = List.copyOf(rows);
  }
}
