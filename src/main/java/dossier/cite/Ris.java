package dossier.cite;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;
import dossier.model.value.EdtfDate.Point;
import dossier.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Items as RIS: a line for each field, its tag first. A date that is not known exactly is given as
 * its year, if there is but one; the note says the rest.
 */
final class Ris {
  private static final String END = "\r\n";

  /** One range of pages and no more. */
  private static final Pattern RANGE =
      Pattern.compile("(?<=^[^\\s,–—-]{1,20})\\s*[-–—]\\s*(?=[^\\s,–—-]+$)");

  private final Words words;
  private final StringBuilder out = new StringBuilder();

  private Ris(Words words) {
    this.words = words;
  }

  static String of(List<Item> items, Words words) {
    return items.stream().map(item -> new Ris(words).record(item)).collect(Collectors.joining(END));
  }

  private String record(Item item) {
    CSLItemData data = item.data();
    line("TY", type(data.getType()));
    line("ID", data.getId());
    line("TI", data.getTitle());
    names("AU", data.getAuthor());
    names("ED", data.getEditor());
    item.year().ifPresent(year -> line("PY", year(year)));
    item.exactly().ifPresent(point -> line("DA", date(point)));
    line("T2", data.getContainerTitle());
    line("PB", data.getPublisher());
    particulars(data);
    line("UR", data.getURL());
    accessed(data.getAccessed());
    line("LA", data.getLanguage());
    line("N1", data.getNote());
    out.append("ER  - ").append(END);
    return out.toString();
  }

  private void line(String tag, @Nullable String value) {
    if (value != null) {
      out.append(tag).append("  - ").append(OneLine.of(value)).append(END);
    }
  }

  private void names(String tag, CSLName @Nullable [] names) {
    if (names != null) {
      for (CSLName name : names) {
        line(tag, Names.inverted(name));
      }
    }
  }

  private void particulars(CSLItemData data) {
    line("T3", data.getCollectionTitle());
    line("VL", data.getVolume());
    line("IS", data.getIssue());
    line("ET", data.getEdition());
    line("M1", data.getNumber());
    line("DO", data.getDOI());
    if (data.getPage() != null) {
      String[] pages = RANGE.split(data.getPage(), 2);
      line("SP", pages[0]);
      line("EP", pages.length == 1 ? null : pages[1]);
    }
  }

  /** After a year's third slash stand other words about it. */
  private String year(Item.Year year) {
    String about = year.approximate() ? words.of("year.about") : "";
    String doubt = year.uncertain() ? words.of("year.uncertain") : "";
    String other = (about + " " + doubt).strip();
    return other.isEmpty() ? year.figures() : year.figures() + "///" + other;
  }

  private void accessed(@Nullable CSLDate accessed) {
    if (accessed != null) {
      int[] day = accessed.getDateParts()[0];
      line("Y2", LocalDate.of(day[0], day[1], day[2]).toString().replace('-', '/'));
    }
  }

  /** The slashes stay where month or day are missing. */
  private static String date(Point point) {
    String figures = point.iso().replace('-', '/');
    return figures + "/".repeat(point.month() == 0 ? 2 : point.day() == 0 ? 1 : 0);
  }

  private static String type(CSLType type) {
    return switch (type) {
      case ARTICLE_NEWSPAPER -> "NEWS";
      case ARTICLE, ARTICLE_MAGAZINE -> "MGZN";
      case ARTICLE_JOURNAL, REVIEW, REVIEW_BOOK -> "JOUR";
      case BILL -> "BILL";
      case BOOK, COLLECTION -> "BOOK";
      case BROADCAST, MOTION_PICTURE -> "VIDEO";
      case CHAPTER -> "CHAP";
      case CLASSIC -> "CLSWK";
      case DATASET -> "DATA";
      case ENTRY_DICTIONARY -> "DICT";
      case ENTRY_ENCYCLOPEDIA -> "ENCYC";
      case FIGURE -> "FIGURE";
      case GRAPHIC -> "ART";
      case HEARING -> "HEAR";
      case INTERVIEW, PERSONAL_COMMUNICATION -> "PCOMM";
      case LEGAL_CASE -> "CASE";
      case LEGISLATION, REGULATION, TREATY -> "STAT";
      case MANUSCRIPT -> "MANSCPT";
      case MAP -> "MAP";
      case MUSICAL_SCORE -> "MUSIC";
      case PAMPHLET -> "PAMP";
      case PAPER_CONFERENCE -> "CPAPER";
      case PATENT -> "PAT";
      case PERIODICAL -> "JFULL";
      case POST_WEBLOG -> "BLOG";
      case POST, WEBPAGE -> "ELEC";
      case REPORT -> "RPRT";
      case SOFTWARE -> "COMP";
      case SONG, SPEECH -> "SOUND";
      case STANDARD -> "STAND";
      case THESIS -> "THES";
      default -> "GEN";
    };
  }
}
