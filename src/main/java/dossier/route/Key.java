package dossier.route;

import dossier.model.value.CitationFormat;
import dossier.site.Address;
import dossier.text.Id;
import java.util.Optional;

/**
 * What a file of the site is made from, besides the dossier: enough to make it alone, in any order.
 * Who makes files switches over it, so that the compiler shows where a new kind of file is missing.
 */
public sealed interface Key {

  /** Goes on by what it is: the compiler sees to it that nothing is forgotten. */
  <T> T as(Cases<T> cases);

  /** What is done with each kind of key. */
  interface Cases<T> {
    /** The page of an entry. */
    T entryPage(EntryPage key);

    /** What stands at an old address. */
    T moved(Moved key);

    /** A page that every dossier has. */
    T fixed(Fixed key);

    /** Where claims stand. */
    T anchors(Anchors key);

    /** A file for reference managers. */
    T citationFile(CitationFile key);

    /** A file that there is once. */
    T once(Once key);

    /** A table. */
    T tableFile(TableFile key);

    /** All of the dossier in one file, or a file that describes others. */
    T downloadFile(DownloadFile key);

    /** A part of the sitemap. */
    T sitemapPart(SitemapPart key);

    /** The files of the search. */
    T search(Search key);

    /** A file that is there already. */
    T ready(Ready key);

    /** A page or file in another language. */
    T translated(Translated key);
  }

  /** The entry whose own file it is; empty if it is that of no single one. */
  default Optional<Id> entry() {
    return Optional.empty();
  }

  /** Whether it is a page's. */
  default boolean isPage() {
    return false;
  }

  /** Whether it is that of the search, which is more than one file. */
  default boolean isSearch() {
    return false;
  }

  /** A page. */
  sealed interface OfPage extends Key {
    @Override
    default boolean isPage() {
      return true;
    }
  }

  /**
   * The page of an entry; of a withdrawn story what is left of it.
   *
   * @param part counted from 1; the first has all that is said of the entry itself
   */
  record EntryPage(Id id, int part) implements OfPage {
    @Override
    public Optional<Id> entry() {
      return Optional.of(id);
    }

    @Override
    public <T> T as(Cases<T> cases) {
      return cases.entryPage(this);
    }
  }

  /** What stands at an old address of an entry's page. */
  record Moved(Id to, Address alias) implements OfPage {
    @Override
    public Optional<Id> entry() {
      return Optional.of(to);
    }

    @Override
    public <T> T as(Cases<T> cases) {
      return cases.moved(this);
    }
  }

  /**
   * A page that every dossier has.
   *
   * @param part counted from 1; the first stands at the page's own address
   */
  record Fixed(FixedPage page, int part) implements OfPage {
    @Override
    public <T> T as(Cases<T> cases) {
      return cases.fixed(this);
    }
  }

  /** Where a script finds on which pages claims stand, counted from 0. */
  record Anchors(int file) implements Key {
    @Override
    public <T> T as(Cases<T> cases) {
      return cases.anchors(this);
    }
  }

  /** What programs for references read: of one entry, or of all sources. */
  record CitationFile(Optional<Id> entry, CitationFormat format) implements Key {
    @Override
    public <T> T as(Cases<T> cases) {
      return cases.citationFile(this);
    }
  }

  /** A file that there is once. */
  record Once(Output output) implements Key {
    @Override
    public <T> T as(Cases<T> cases) {
      return cases.once(this);
    }
  }

  /** A table of what is in the dossier. */
  record TableFile(TableName table, TableName.Form form) implements Key {
    @Override
    public <T> T as(Cases<T> cases) {
      return cases.tableFile(this);
    }
  }

  /** All of the dossier in one file, or a file that describes others. */
  record DownloadFile(Download download) implements Key {
    @Override
    public <T> T as(Cases<T> cases) {
      return cases.downloadFile(this);
    }
  }

  /** A part of the sitemap that is too long for one file, counted from 1. */
  record SitemapPart(int number) implements Key {
    @Override
    public <T> T as(Cases<T> cases) {
      return cases.sitemapPart(this);
    }
  }

  /** All files of the search: their names are made from what stands in them. */
  record Search() implements Key {
    @Override
    public boolean isSearch() {
      return true;
    }

    @Override
    public <T> T as(Cases<T> cases) {
      return cases.search(this);
    }
  }

  /** A file that is there already: an image in one of its sizes, a style, a script. */
  record Ready() implements Key {
    @Override
    public <T> T as(Cases<T> cases) {
      return cases.ready(this);
    }
  }

  /**
   * A page or file in a language into which some of the dossier is translated.
   *
   * @param language which (BCP 47)
   * @param original what it is in the original
   */
  record Translated(String language, Key original) implements Key {
    @Override
    public boolean isPage() {
      return original.isPage();
    }

    @Override
    public boolean isSearch() {
      return original.isSearch();
    }

    @Override
    public <T> T as(Cases<T> cases) {
      return cases.translated(this);
    }
  }

  /** The files that there are once, and where. */
  enum Output {
    FEED(FixedPage.FEED),
    JSON_FEED(FixedPage.JSON_FEED),
    CORRECTIONS_FEED(FixedPage.CORRECTIONS_FEED),
    CORRECTIONS_JSON_FEED(FixedPage.CORRECTIONS_JSON_FEED),
    ROBOTS(FixedPage.ROBOTS),
    /** Where the settings name the key of who signs the site. */
    SIGNING_KEY(FixedPage.SIGNING_KEY),
    /** Where the settings know the site's address. */
    SITEMAP(FixedPage.SITEMAP),
    NO_JEKYLL(FixedPage.NO_JEKYLL),
    HEADERS(FixedPage.HEADERS),
    /** Where the site stands at the root of a domain of its own. */
    DOMAIN(FixedPage.DOMAIN);

    private final Address address;

    Output(Address address) {
      this.address = address;
    }

    /** Where it stands. */
    public Address address() {
      return address;
    }
  }
}
