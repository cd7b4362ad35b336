package dossier.cite;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import dossier.model.When.Point;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
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

  private final BibTeXEntry entry;

  private BibTex(BibTeXEntry entry) {
    this.entry = entry;
  }

  static String of(List<Item> items) {
    BibTeXDatabase database = new BibTeXDatabase();
    items.forEach(item -> database.addObject(entry(item)));
    StringWriter out = new StringWriter();
    try {
      new BibTeXFormatter().format(database, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out + "\n";
  }

  private static BibTeXEntry entry(Item item) {
    BibTexType type = BibTexType.of(item.data());
    BibTeXEntry entry = new BibTeXEntry(new Key(type.word()), new Key(item.data().getId()));
    new BibTex(entry).fields(item, type);
    return entry;
  }

  private void fields(Item item, BibTexType type) {
    CSLItemData data = item.data();
    authors(data.getAuthor());
    raw("title", "{" + LatexText.of(data.getTitle()) + "}");
    text(type.containerField(), data.getContainerTitle());
    text(type.publisherField(), data.getPublisher());
    item.year().ifPresent(year -> raw("year", year));
    item.exactly().ifPresent(this::day);
    if (data.getURL() != null) {
      raw("url", data.getURL());
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

  private void authors(CSLName @Nullable [] authors) {
    if (authors != null) {
      raw("author", Arrays.stream(authors).map(BibTex::name).collect(Collectors.joining(" and ")));
    }
  }

  private static String name(CSLName author) {
    return author.getLiteral() == null
        ? LatexText.of(author.getFamily()) + ", " + LatexText.of(author.getGiven())
        : "{" + LatexText.of(author.getLiteral()) + "}";
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
      raw("urldate", "%04d-%02d-%02d".formatted(day[0], day[1], day[2]));
    }
  }
}
