package dossier.view.listing;

import dossier.route.FixedPage;
import dossier.site.Address;
import dossier.text.SortName;
import dossier.text.Span;
import dossier.view.frame.Frames;
import dossier.view.listing.AlphabetPage.BarLink;
import dossier.view.listing.AlphabetPage.Letter;
import dossier.view.listing.AlphabetPage.Row;
import dossier.view.part.Link;
import dossier.view.part.PageContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The index of everything: one page, or where that would be too heavy one that leads to a page for
 * each letter.
 */
public final class Alphabet {
  /** How many names a single page bears. */
  static final int LIMIT = 2_000;

  private static final String TITLE = "A to Z";
  private static final String ALL =
      "Everything in this dossier by its name as it is written here: cases, sources, people, groups,"
          + " places and pages. People, groups and places stand under their other spellings too.";

  private final PageContext anywhere;
  private final Frames frames;
  private final Span settings;
  private final Map<String, List<Listed>> letters = new LinkedHashMap<>();
  private final boolean parted;

  public Alphabet(PageContext anywhere, Frames frames, Span settings) {
    this.anywhere = anywhere;
    this.frames = frames;
    this.settings = settings;
    List<Listed> names = Listed.of(anywhere.dossier().entries().all());
    names.forEach(
        name ->
            letters.computeIfAbsent(name.order().heading(), key -> new ArrayList<>()).add(name));
    this.parted = names.size() > LIMIT;
  }

  /** The letters that have a page of their own, and its address; none if one page bears all. */
  public Map<String, Address> parts() {
    Map<String, Address> parts = new LinkedHashMap<>();
    if (parted) {
      letters.keySet().forEach(letter -> parts.put(letter, own(letter)));
    }
    return parts;
  }

  /** The page of everything, or the one that leads to those of the letters. */
  public AlphabetPage page() {
    PageContext first = anywhere.on(FixedPage.A_TO_Z.address());
    return page(first, TITLE, parted ? List.of() : List.copyOf(letters.keySet()));
  }

  /** The page of a letter. */
  public AlphabetPage page(String letter) {
    return page(anywhere.on(own(letter)), title(letter), List.of(letter));
  }

  private static String title(String letter) {
    return TITLE + ": " + letter;
  }

  private AlphabetPage page(PageContext context, String title, List<String> shown) {
    return new AlphabetPage(
        frames.of(context.linkBase(), settings, title, ALL),
        ALL,
        letters.keySet().stream().map(letter -> bar(letter, context)).toList(),
        shown.stream().map(letter -> letter(letter, context)).toList());
  }

  private BarLink bar(String letter, PageContext context) {
    Address target = parted ? own(letter) : FixedPage.A_TO_Z.address().at(anchor(letter));
    return new BarLink(
        context.link(target, letter),
        letters.getOrDefault(letter, List.of()).size(),
        target.equals(context.linkBase().page()));
  }

  private Letter letter(String letter, PageContext context) {
    List<Row> rows =
        letters.getOrDefault(letter, List.of()).stream().map(name -> row(name, context)).toList();
    return new Letter(letter, anchor(letter), rows);
  }

  private static Row row(Listed listed, PageContext context) {
    Link own = context.link(listed.entry());
    return new Row(
        new Link(own.href(), listed.name(), own.language()), listed.words(context.terms()));
  }

  private static Address own(String letter) {
    return Address.of("a-z-" + slug(letter) + ".html");
  }

  private static String anchor(String letter) {
    return "letter-" + slug(letter);
  }

  /** Letters beyond a to z by their number in Unicode, so that an address is plain everywhere. */
  private static String slug(String letter) {
    int first = letter.codePointAt(0);
    return switch (letter) {
      case SortName.DIGITS -> "0-9";
      case SortName.OTHER -> "other";
      default -> first < 0x80 ? letter.toLowerCase(Locale.ROOT) : "u" + Integer.toHexString(first);
    };
  }
}
