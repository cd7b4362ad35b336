package dossier.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the ticks and remarks of a sheet that came back. Pure. */
public final class FilledSheet {
  private static final Set<String> TICKS =
      Set.of(
          "x", "х", "×", "✓", "✔", "☑", "✅", "+", "y", "yes", "ok", "true", "1", "1.0", "да", "так",
          "ja", "oui", "sí", "si", "tak");
  private static final Set<String> NO_TICKS =
      Set.of("", "n", "no", "false", "0", "0.0", "-", "–", "—", "☐", "нет", "ні", "nein", "non");

  private final List<String> headings;

  private FilledSheet(List<String> headings) {
    this.headings = headings;
  }

  /**
   * The rows that have a key, in the order of the sheet.
   *
   * @param name the name of the file, whose ending says what it is
   * @throws UnfitSheet if it cannot be read, has not the columns of a sheet, or has a word where a
   *     tick belongs of which nobody can tell what it means
   */
  public static List<FilledRow> read(String name, byte[] bytes) throws UnfitSheet {
    List<List<String>> rows = SheetCells.of(name, bytes);
    for (int i = 0; i < rows.size(); i++) {
      FilledSheet sheet = new FilledSheet(lower(rows.get(i)));
      if (sheet.isHead()) {
        return sheet.rows(rows, i + 1);
      }
    }
    throw new UnfitSheet(
        "no row of it has the headings 'Tick', 'Story' and 'Key', as 'dossier sheet' writes them");
  }

  private static List<String> lower(List<String> cells) {
    return cells.stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
  }

  private boolean isHead() {
    return List.of(SheetColumn.TICK, SheetColumn.STORY, SheetColumn.KEY).stream()
        .allMatch(column -> index(column).isPresent());
  }

  private List<FilledRow> rows(List<List<String>> rows, int from) throws UnfitSheet {
    List<FilledRow> filled = new ArrayList<>();
    for (int i = from; i < rows.size(); i++) {
      List<String> row = rows.get(i);
      String key = cell(SheetColumn.KEY, row);
      if (!key.isEmpty()) {
        filled.add(
            new FilledRow(
                i + 1,
                cell(SheetColumn.STORY, row),
                key,
                cell(SheetColumn.TEXT, row),
                isTick(cell(SheetColumn.TICK, row), i + 1),
                cell(SheetColumn.REMARK, row)));
      } else if (!isBlank(row)) {
        throw new UnfitSheet("row " + (i + 1) + " has lost its key");
      }
    }
    return filled;
  }

  /** Whether neither a tick nor a remark would be lost with a row. */
  private boolean isBlank(List<String> row) {
    return cell(SheetColumn.TICK, row).isEmpty() && cell(SheetColumn.REMARK, row).isEmpty();
  }

  private static boolean isTick(String word, int row) throws UnfitSheet {
    String lower = word.toLowerCase(Locale.ROOT);
    if (!TICKS.contains(lower) && !NO_TICKS.contains(lower)) {
      throw new UnfitSheet(
          "row " + row + " has '" + word + "' for a tick: write x, or leave it empty");
    }
    return TICKS.contains(lower);
  }

  private String cell(SheetColumn column, List<String> row) {
    return index(column).filter(at -> at < row.size()).map(row::get).map(String::strip).orElse("");
  }

  private Optional<Integer> index(SheetColumn column) {
    int at = headings.indexOf(column.heading().toLowerCase(Locale.ROOT));
    return at < 0 ? Optional.empty() : Optional.of(at);
  }
}
