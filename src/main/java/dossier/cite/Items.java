package dossier.cite;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import dossier.model.Source;
import dossier.model.Source.Publication;
import dossier.model.SourceType;
import dossier.model.When;
import dossier.model.When.Point;
import java.util.Set;
import java.util.regex.Pattern;

/** A source as an item of the Citation Style Language (CSL-JSON). */
final class Items {
  private static final Pattern ORGANISATION =
      Pattern.compile(
          "(?i).*\\b(ministry|office|agency|group|institute|council|committee|organi[sz]ation|department|staff|desk|writers|press|watch|news|service|project|team)\\b.*");

  /**
   * Titles and names are printed as the source prints them. Styles change the letter case of
   * English items alone, so that none may be taken for English.
   */
  private static final String NOT_ENGLISH = "zxx";

  private static final Set<SourceType> PERIODICAL =
      Set.of(
          SourceType.ARTICLE,
          SourceType.ARTICLE_JOURNAL,
          SourceType.ARTICLE_MAGAZINE,
          SourceType.ARTICLE_NEWSPAPER,
          SourceType.POST_WEBLOG,
          SourceType.WEBPAGE);

  private Items() {}

  static CSLItemData of(Source source) {
    Publication publication = source.publication();
    CSLItemDataBuilder item =
        new CSLItemDataBuilder()
            .id(source.id().value())
            .type(CSLType.fromString(publication.type().word()))
            .language(NOT_ENGLISH)
            .title(publication.title());
    if (!publication.authors().isEmpty()) {
      item.author(publication.authors().stream().map(Items::name).toArray(CSLName[]::new));
    }
    carrier(item, publication);
    publication.issued().map(Items::date).ifPresent(item::issued);
    return item.build();
  }

  /** A newspaper carries its articles; a report is brought out by its publisher. */
  private static void carrier(CSLItemDataBuilder item, Publication publication) {
    boolean carries = publication.container().isEmpty() && PERIODICAL.contains(publication.type());
    if (publication.anonymous()) {
      publication.container().ifPresent(item::containerTitle);
    } else if (carries) {
      item.containerTitle(publication.publisher());
    } else {
      item.publisher(publication.publisher());
      publication.container().ifPresent(item::containerTitle);
    }
  }

  /** The last word of a person's name is taken as the family name; an organisation stays whole. */
  private static CSLName name(String author) {
    int space = author.lastIndexOf(' ');
    if (space < 0 || ORGANISATION.matcher(author).matches()) {
      return new CSLNameBuilder().literal(author).build();
    }
    return new CSLNameBuilder()
        .given(author.substring(0, space))
        .family(author.substring(space + 1))
        .build();
  }

  /** What is not known exactly is printed as it was written in the case file's own words. */
  private static CSLDate date(When when) {
    CSLDateBuilder date = new CSLDateBuilder();
    if (when.interval() || when.start().isEmpty()) {
      return when.start()
          .flatMap(from -> when.end().map(to -> date.dateParts(parts(from), parts(to)).build()))
          .orElseGet(() -> date.literal(when.edtf()).build());
    }
    Point point = when.start().get();
    boolean exact = !point.uncertain() && !point.approximate() && point.unknownDigits() == 0;
    return date.dateParts(parts(point)).circa(!exact).build();
  }

  private static int[] parts(Point point) {
    if (point.month() == 0) {
      return new int[] {point.year()};
    }
    return point.day() == 0
        ? new int[] {point.year(), point.month()}
        : new int[] {point.year(), point.month(), point.day()};
  }
}
