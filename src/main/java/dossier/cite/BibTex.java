package dossier.cite;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import dossier.model.value.EdtfDate.Point;
import dossier.words.Words;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.Key;
import org.jbibtex.KeyValue;
import org.jbibtex.StringValue;
import org.jbibtex.StringValue.Style;
import org.jspecify.annotations.Nullable;

/**
 * Items as BibTeX, in UTF-8. An address stands as it is: LaTeX takes it so, and no address has
 * braces. A date that is not known exactly is given as its year, if there is but one; the note says
 * the rest.
 */
final class BibTex {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** What stands between the first page and the last. */
  private static final Pattern RANGE =
      Pattern.compile("(?<=[\\p{N}ivx])\\s*[-–—]\\s*(?=[\\p{N}ivx])");

  private final BibTeXEntry entry;
  private final Words words;

  private BibTex(BibTeXEntry entry, Words words) {
    this.entry = entry;
    this.words = words;
  }

  static String of(List<Item> items, Words words) {
    BibTeXDatabase database = new BibTeXDatabase();
    items.forEach(item -> database.addObject(entry(item, words)));
    StringWriter out = new StringWriter();
    try {
      new BibTeXFormatter().format(database, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out + "\n";
  }

  private static BibTeXEntry entry(Item item, Words words) {
    BibTexType type = BibTexType.of(item.data());
    BibTeXEntry entry = new BibTeXEntry(new Key(type.word()), new Key(item.data().getId()));
    new BibTex(entry, words).fields(item, type);
    return entry;
  }

  private void fields(Item item, BibTexType type) {
    CSLItemData data = item.data();
    names("author", data.getAuthor());
    names("editor", data.getEditor());
    raw("title", "{" + LatexText.of(data.getTitle()) + "}");
    text(type.containerField(), data.getContainerTitle());
    text(type.publisherField(), data.getPublisher());
    particulars(data);
    item.year().ifPresent(year -> raw("year", year(year)));
    item.exactly().ifPresent(this::day);
    if (data.getURL() != null) {
      raw("url", data.getURL());
    }
    if (data.getDOI() != null) {
      raw("doi", data.getDOI().matches("[^{}\\\\]*") ? data.getDOI() : LatexText.of(data.getDOI()));
    }
    accessed(data.getAccessed());
    text("language", data.getLanguage());
    text("note", data.getNote());
  }

  private void text(String field, @Nullable String value) {
    if (value != null) {
      raw(field, LatexText.of(value));
    }
  }

  private void raw(String field, String value) {
    entry.addField(new Key(field), new StringValue(value, Style.BRACED));
  }

  private void names(String field, CSLName @Nullable [] names) {
    if (names != null) {
      raw(field, BibTexName.all(names));
    }
  }

  /** Of an article {@code number} is the issue's. */
  private void particulars(CSLItemData data) {
    text("series", data.getCollectionTitle());
    text("volume", data.getVolume());
    text("number", data.getIssue() == null ? data.getNumber() : data.getIssue());
    text("edition", data.getEdition());
    if (data.getPage() != null) {
      raw("pages", RANGE.matcher(LatexText.of(data.getPage())).replaceAll("--"));
    }
  }

  /** BibTeX's manual lets a year be about one, if it ends in four figures. */
  private String year(Item.Year year) {
    String figures = year.figures() + (year.uncertain() ? "?" : "");
    return year.approximate() ? words.of("date.about", Map.of("date", figures)) : figures;
  }

  private void day(Point point) {
    if (point.month() > 0) {
      entry.addField(new Key("month"), new KeyValue(MONTHS.get(point.month() - 1)));
    }
    if (point.day() > 0) {
      raw("day", String.valueOf(point.day()));
    }
  }

  private void accessed(@Nullable CSLDate accessed) {
    if (accessed != null) {
      int[] day = accessed.getDateParts()[0];
      raw("urldate", LocalDate.of(day[0], day[1], day[2]).toString());
    }
  }
}
