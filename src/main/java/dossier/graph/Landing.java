package dossier.graph;

import dossier.site.Address;
import java.util.Arrays;
import java.util.Optional;

/** The pages that every dossier has, whatever stands in it. */
public enum Landing {
  HOME("index.html"),
  STORIES("stories.html"),
  SOURCES("sources.html"),
  PEOPLE("people.html"),
  GROUPS("groups.html"),
  PLACES("places.html"),
  CLAIMS("claims.html"),
  TIMELINE("timeline.html"),
  CORRECTIONS("corrections.html"),
  NOT_FOUND("404.html");

  /** Where the corrections stand as a feed. */
  public static final Address CORRECTIONS_FEED = Address.of("corrections.xml");

  private final Address address;

  Landing(String path) {
    this.address = Address.of(path);
  }

  /** Where it stands. */
  public Address address() {
    return address;
  }

  /** The page that stands at a path. */
  public static Optional<Landing> at(String path) {
    return Arrays.stream(values()).filter(page -> page.address.path().equals(path)).findFirst();
  }
}
