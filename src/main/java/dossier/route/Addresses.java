package dossier.route;

import dossier.model.Claim;
import dossier.model.Comparison;
import dossier.model.Entry;
import dossier.model.Header;
import dossier.model.Kind;
import dossier.model.Settings;
import dossier.model.Story;
import dossier.model.value.CitationFormat;
import dossier.site.Address;
import dossier.site.Edition;
import dossier.site.Editions;
import java.util.Optional;

/** Where everything stands in the site: the one place that decides it. */
public final class Addresses {
  private Addresses() {}

  /** The page of an entry. */
  public static Address of(Entry entry) {
    Header header = entry.header();
    String file = header.id().value() + ".html";
    return Address.of(header.kind() == Kind.PAGE ? file : header.kind().folder() + "/" + file);
  }

  /**
   * A page's one whole address on the web.
   *
   * @param base the site's own, if it is known
   */
  public static Optional<String> canonical(Address page, Optional<String> base) {
    boolean home = page.equals(FixedPage.HOME.address());
    return base.map(site -> home ? site : site + page.fromRoot());
  }

  /**
   * A page's address as a file has it that is read outside the site: whole, or from the site's root
   * if the site's own address is not known.
   */
  public static String outside(Address page, Optional<String> base) {
    return canonical(page, base).orElseGet(page::fromRoot);
  }

  /** A page or file as the web knows it, in the language of the settings if it has it. */
  public static Optional<String> onTheWeb(Address page, Settings settings) {
    Editions editions = settings.editions();
    Edition edition = editions.here().has(page) ? editions.here() : editions.original();
    return onTheWeb(page, edition, settings);
  }

  /** A page as the web knows it in one of the site's languages, which has it. */
  public static Optional<String> onTheWeb(Address page, Edition edition, Settings settings) {
    return canonical(page, settings.baseUrl().map(site -> site + edition.folder()));
  }

  /** An entry's page as the web knows it, if the settings know the site's address. */
  public static Optional<String> onTheWeb(Entry entry, Settings settings) {
    return onTheWeb(of(entry), settings);
  }

  /** The file in which programs for references find a source or a story. */
  public static Address of(Entry entry, CitationFormat format) {
    Header header = entry.header();
    return Address.of(header.kind().folder() + "/" + header.id() + "." + format.ending());
  }

  /** The file in which they find all sources. */
  public static Address ofAllSources(CitationFormat format) {
    return Address.of(Kind.SOURCE.folder() + "." + format.ending());
  }

  /** A claim on its story's page. */
  public static Address of(Story story, Claim claim) {
    return of(story).at(anchor(claim));
  }

  /** An event on its story's page, counted from 0 as written. */
  public static Address ofEvent(Story story, int index) {
    return of(story).at(eventAnchor(index));
  }

  /** A comparison on its story's page. */
  public static Address of(Story story, Comparison comparison) {
    return of(story).at(anchor(comparison));
  }

  /** The mark of the n-th source cited in an entry's text, counted from 1. */
  public static Address ofMark(Entry entry, int occurrence) {
    return of(entry).at(markAnchor(occurrence));
  }

  /**
   * A further part of a page, counted from 1, which is the page itself: {@code sources/x.2.html}.
   * No id has a dot, so that no entry's page can stand there.
   */
  public static Address part(Address page, int number) {
    return number == 1 ? page : section(page, String.valueOf(number));
  }

  /** Where a section of a page has a page of its own: {@code timeline.1995.html}. */
  public static Address section(Address page, String name) {
    String path = page.path();
    return Address.of(path.substring(0, path.lastIndexOf('.')) + "." + name + ".html");
  }

  /** Whether a page is a further part, or a section, of another. */
  public static boolean isPart(Address page, Address whole) {
    String path = whole.path();
    return page.path().startsWith(path.substring(0, path.lastIndexOf('.') + 1))
        && !page.equals(whole);
  }

  /** A script that says on which pages claims stand, counted from 0. */
  public static Address anchors(int file) {
    return Address.of("anchors/claims." + file + ".js");
  }

  /** The id of a claim's element on its story's page and in the ledger. */
  public static String anchor(Claim claim) {
    return "claim-" + claim.id().value();
  }

  /** The id of an event's element on its story's page, counted from 0 as written. */
  public static String eventAnchor(int index) {
    return "event-" + (index + 1);
  }

  /** The id of a comparison's element on its story's page. */
  public static String anchor(Comparison comparison) {
    return "compare-" + comparison.id().value();
  }

  /** The id of a note's element, counted from 1. */
  public static String noteAnchor(int number) {
    return "note-" + number;
  }

  /** The id of the card that shows a note where it is marked. */
  public static String cardAnchor(int number) {
    return "card-" + number;
  }

  /** The id of the n-th mark of a claim in a text, counted from 1. */
  public static String saidAnchor(int occurrence) {
    return "said-" + occurrence;
  }

  /** The id of the card that shows a claim where it is marked. */
  public static String cardAnchor(Claim claim) {
    return "card-" + anchor(claim);
  }

  /** The id of the mark of the n-th source cited in a text, counted from 1. */
  public static String markAnchor(int occurrence) {
    return "cite-" + occurrence;
  }
}
