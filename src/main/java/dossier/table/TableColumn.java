package dossier.table;

import dossier.audit.roll.Cell;
import dossier.model.Settings;
import dossier.route.TableName;
import dossier.words.Words;
import java.util.Optional;

/**
 * A column of a table.
 *
 * @param name as files and databases have it: small letters and underscores
 * @param refersTo the table whose ids it holds
 */
public record TableColumn<R>(
    String name, Holding holding, Optional<TableName> refersTo, Filling<R> filling) {

  /** How a cell is taken from a row. */
  public interface Filling<R> {
    /**
     * The cell.
     *
     * @param settings those of the dossier, which know the address of the site
     */
    Cell of(R row, Settings settings);
  }

  /** What the cells of a column hold. */
  public enum Holding {
    /** The name of the row, unique in its table. */
    KEY,
    /** A name or a short word. */
    WORDS,
    /** Prose, which a full-text search reads. */
    TEXT,
    /** A whole number, always there. */
    NUMBER,
    /** A decimal number with the digits that were written. */
    DECIMAL,
    /** Whether something is so, always there. */
    FLAG,
    /** Several words. */
    LIST,
    /** A date as far as it is known (EDTF, ISO 8601-2:2019). */
    DATE,
    /** A day (ISO 8601). */
    DAY,
    /** An address: whole, or from the root of the site where the site's own is not known. */
    ADDRESS
  }

  /** What it holds, as readers are told. */
  public String says(TableName table, Words words) {
    return words.of("data.column." + table.word() + "." + name.replace('_', '-'));
  }
}
