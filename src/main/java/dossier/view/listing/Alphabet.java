package dossier.view.listing;

import dossier.model.Entries;
import dossier.route.FixedPage;
import dossier.route.Listing;
import dossier.route.Listing.Section;
import dossier.site.Address;
import dossier.text.SortName;
import dossier.view.frame.Frames;
import dossier.view.listing.AlphabetPage.BarLink;
import dossier.view.listing.AlphabetPage.Letter;
import dossier.view.listing.AlphabetPage.Row;
import dossier.view.part.Link;
import dossier.view.part.PageContext;
import dossier.view.part.PartsView;
import dossier.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The index of everything: one page, or where that would be too heavy one that leads to the pages
 * of each letter.
 */
public final class Alphabet {
  /** So many names weigh as much as one line of another list. */
  private static final int NAMES_IN_A_LINE = 2;

  private final PageContext anywhere;
  private final Frames frames;

  /** The index of everything. */
  public Alphabet(PageContext anywhere, Frames frames) {
    this.anywhere = anywhere;
    this.frames = frames;
  }

  /** Every name by its letter. */
  static Listing<Listed> listing(Entries entries, Words words, int limit) {
    Map<String, List<Listed>> letters = new LinkedHashMap<>();
    for (Listed name : Listed.of(entries)) {
      letters.computeIfAbsent(name.order().heading(), key -> new ArrayList<>()).add(name);
    }
    List<Section<Listed>> sections =
        letters.entrySet().stream()
            .map(
                letter ->
                    new Section<>(
                        heading(letter.getKey(), words),
                        "letter-" + slug(letter.getKey()),
                        Address.of("a-z-" + slug(letter.getKey()) + ".html"),
                        letter.getValue()))
            .toList();
    return Listing.of(FixedPage.A_TO_Z.address(), sections, name -> 1, limit * NAMES_IN_A_LINE);
  }

  /** A letter, or a word for names that have none. */
  static String heading(String letter, Words words) {
    return letter.equals(SortName.OTHER) ? words.of("letters.other") : letter;
  }

  /** A page of it, counted from 1. */
  public AlphabetPage page(Listing<Listed> names, int part) {
    String title = anywhere.words().of("letters.title");
    String all = anywhere.words().of("letters.introduction");
    Opened<Listed> opened = Opened.at(names, part, title, anywhere, Opened.Span.of(Listed::name));
    PageContext context = opened.context();
    return new AlphabetPage(
        frames.of(context.linkBase(), opened.heading(), all),
        all,
        names.sections().stream().map(letter -> bar(letter, opened)).toList(),
        opened.leaf().sections().stream().map(letter -> letter(letter, context)).toList(),
        opened.parts().map(PartsView::withoutSections));
  }

  private static BarLink bar(Section<Listed> letter, Opened<Listed> opened) {
    boolean current =
        opened.listing().isParted()
            && opened.leaf().sections().stream().anyMatch(one -> one.name().equals(letter.name()));
    return new BarLink(
        opened.context().link(opened.listing().start(letter), letter.name()),
        opened.isContents() ? letter.anchor() : "",
        letter.things().size(),
        current);
  }

  private static Letter letter(Section<Listed> letter, PageContext context) {
    List<Row> rows = letter.things().stream().map(name -> row(name, context)).toList();
    return new Letter(letter.name(), letter.anchor(), rows);
  }

  private static Row row(Listed listed, PageContext context) {
    Link own = context.link(listed.entry());
    return new Row(
        new Link(own.href(), listed.name(), own.language()), listed.words(context.terms()));
  }

  /** Letters beyond a to z by their number in Unicode, so that an address is plain everywhere. */
  static String slug(String letter) {
    int first = letter.codePointAt(0);
    return switch (letter) {
      case SortName.DIGITS -> "0-9";
      case SortName.OTHER -> "other";
      default -> first < 0x80 ? letter.toLowerCase(Locale.ROOT) : "u" + Integer.toHexString(first);
    };
  }
}
