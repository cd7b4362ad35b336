package dossier.table;

import dossier.audit.roll.Cell;
import dossier.model.value.EdtfDate;
import dossier.route.Addresses;
import dossier.route.TableName;
import dossier.site.Address;
import dossier.table.TableColumn.Filling;
import dossier.table.TableColumn.Holding;
import dossier.text.Id;
import dossier.text.Located;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Puts the columns of a table together, in their order. Used once, by one thread. */
final class Columns<R> {
  private final List<TableColumn<R>> columns = new ArrayList<>();

  /** Begins with the name of each row. */
  static <R> Columns<R> key(Function<R, String> key) {
    return new Columns<R>()
        .add("id", Holding.KEY, Optional.empty(), (row, settings) -> Cell.of(key.apply(row)));
  }

  Columns<R> words(String name, Function<R, String> words) {
    return plain(name, Holding.WORDS, row -> Cell.of(words.apply(row)));
  }

  Columns<R> text(String name, Function<R, String> words) {
    return plain(name, Holding.TEXT, row -> Cell.of(words.apply(row)));
  }

  Columns<R> perhapsText(String name, Function<R, Optional<String>> words) {
    return plain(name, Holding.TEXT, row -> Cell.of(words.apply(row)));
  }

  Columns<R> perhaps(String name, Function<R, Optional<?>> words) {
    return plain(name, Holding.WORDS, row -> Cell.of(words.apply(row)));
  }

  Columns<R> number(String name, Function<R, Integer> number) {
    return plain(name, Holding.NUMBER, row -> new Cell.Count(number.apply(row)));
  }

  Columns<R> decimal(String name, Function<R, Optional<String>> digits) {
    return plain(
        name, Holding.DECIMAL, row -> digits.apply(row).map(Columns::figure).orElse(Cell.of("")));
  }

  /** Without zeros in front, which JSON (RFC 8259, section 6) does not allow. */
  private static Cell figure(String digits) {
    return new Cell.Figure(digits.replaceFirst("^(-?)0+(?=\\d)", "$1"));
  }

  Columns<R> flag(String name, Function<R, Boolean> flag) {
    return plain(name, Holding.FLAG, row -> new Cell.Flag(flag.apply(row)));
  }

  Columns<R> list(String name, Function<R, Collection<?>> several) {
    return plain(name, Holding.LIST, row -> Cell.of(several.apply(row)));
  }

  Columns<R> day(String name, Function<R, Optional<LocalDate>> day) {
    return plain(name, Holding.DAY, row -> Cell.of(day.apply(row)));
  }

  /** A date, and for sorting the first and the last day that it may mean, where these are known. */
  Columns<R> date(String name, Function<R, Optional<EdtfDate>> date) {
    return plain(name, Holding.DATE, row -> Cell.of(date.apply(row).map(EdtfDate::edtf)))
        .day(name + "_earliest", row -> known(date.apply(row).map(EdtfDate::earliest)))
        .day(name + "_latest", row -> known(date.apply(row).map(EdtfDate::latest)));
  }

  private static Optional<LocalDate> known(Optional<LocalDate> day) {
    return day.filter(any -> !any.equals(LocalDate.MIN) && !any.equals(LocalDate.MAX));
  }

  /** The row of another table that each belongs to or names. */
  Columns<R> of(String name, TableName table, Function<R, String> id) {
    return add(name, Holding.WORDS, Optional.of(table), (row, settings) -> Cell.of(id.apply(row)));
  }

  Columns<R> perhapsOf(String name, TableName table, Function<R, Optional<Located<Id>>> id) {
    return add(
        name,
        Holding.WORDS,
        Optional.of(table),
        (row, settings) -> Cell.of(id.apply(row).map(Located::value)));
  }

  Columns<R> listOf(String name, TableName table, Function<R, Collection<Located<Id>>> ids) {
    return add(
        name,
        Holding.LIST,
        Optional.of(table),
        (row, settings) -> Cell.of(ids.apply(row).stream().map(Located::value).toList()));
  }

  /** An address outside. */
  Columns<R> link(String name, Function<R, Optional<String>> address) {
    return plain(name, Holding.ADDRESS, row -> Cell.of(address.apply(row)));
  }

  /** Ends with the page on which readers find each row. */
  List<TableColumn<R>> page(Function<R, Address> page) {
    Filling<R> address =
        (row, settings) -> Cell.of(Addresses.outside(page.apply(row), settings.baseUrl()));
    add("page", Holding.ADDRESS, Optional.empty(), address);
    return List.copyOf(columns);
  }

  private Columns<R> plain(String name, Holding holding, Function<R, Cell> cell) {
    return add(name, holding, Optional.empty(), (row, settings) -> cell.apply(row));
  }

  private Columns<R> add(
      String name, Holding holding, Optional<TableName> refersTo, Filling<R> filling) {
    columns.add(new TableColumn<>(name, holding, refersTo, filling));
    return this;
  }
}
