package dossier.route;

import dossier.seal.SiteManifest;
import dossier.site.Address;
import dossier.site.publish.Manifest;
import dossier.text.Id;
import java.util.Arrays;
import java.util.Optional;

/** The pages that every dossier has, whatever stands in it. */
public enum FixedPage {
  HOME("index.html"),
  STORIES("stories.html"),
  SOURCES("sources.html"),
  PEOPLE("people.html"),
  GROUPS("groups.html"),
  PLACES("places.html"),
  CLAIMS("claims.html"),
  TIMELINE("timeline.html"),
  CORRECTIONS("corrections.html"),
  DATA("data.html"),
  SEARCH("search.html"),
  A_TO_Z("a-z.html"),
  NOT_FOUND("404.html");

  /** Where the stories stand as a feed (Atom). */
  public static final Address FEED = Address.of("feed.xml");

  /** The same as JSON Feed. */
  public static final Address JSON_FEED = Address.of("feed.json");

  /** Where the corrections stand as a feed (Atom). */
  public static final Address CORRECTIONS_FEED = Address.of("corrections.xml");

  /** The same as JSON Feed. */
  public static final Address CORRECTIONS_JSON_FEED = Address.of("corrections.json");

  /** Where the sitemap stands. */
  public static final Address SITEMAP = Address.of("sitemap.xml");

  /** Where search engines are told what they may read. */
  public static final Address ROBOTS = Address.of("robots.txt");

  /** Where it stands which files the site consists of. */
  public static final Address MANIFEST = Address.of(SiteManifest.NAME);

  /** The same in the form of {@code sha256sum}. */
  public static final Address CHECKSUMS = Address.of(Manifest.NAME);

  /** The page about how the dossier is made, if its editors have written it. */
  public static final Id METHOD = new Id("method");

  /** Where the public key stands of who signs the site. */
  public static final Address SIGNING_KEY = Address.of("signing-key.pem");

  /** Where GitHub Pages is told to take the site as it is. */
  public static final Address NO_JEKYLL = Address.of(".nojekyll");

  /** Where Netlify and Cloudflare Pages are told what to send with each file. */
  public static final Address HEADERS = Address.of("_headers");

  /** Where GitHub Pages is told the site's domain. */
  public static final Address DOMAIN = Address.of("CNAME");

  /** Where the files of the search lie. */
  public static final Address SEARCH_FOLDER = Address.of("search");

  /** Where the search finds what leads to all else. */
  public static final Address SEARCH_INDEX = Address.of("search/index.js");

  /** Where the field on every page finds the names that it suggests. */
  public static final Address SEARCH_NAMES = Address.of("search/names.js");

  private final Address address;

  FixedPage(String path) {
    this.address = Address.of(path);
  }

  /** Where it stands. */
  public Address address() {
    return address;
  }

  /** The page that stands at a path. */
  public static Optional<FixedPage> at(String path) {
    return Arrays.stream(values()).filter(page -> page.address.path().equals(path)).findFirst();
  }
}
