package dossier.route;

import dossier.site.Address;
import java.util.Locale;

/** What of a dossier can be had as one file, besides each of its tables. */
public enum Download {
  /** All tables, with full-text search. */
  SQLITE("dossier.sqlite", "application/vnd.sqlite3"),
  /** What the database is to Datasette. */
  DATASETTE("metadata.yaml", "application/yaml"),
  /** What the CSV files are to programs (CSV on the Web). */
  CSVW("csv-metadata.json", "application/csvm+json"),
  /** The places on maps. */
  GEOJSON("places.geojson", "application/geo+json"),
  /** FollowTheMoney. */
  FTM("entities.ftm.json", "application/x-ndjson"),
  /** W3C Web Annotation. */
  ANNOTATIONS("annotations.jsonld", "application/ld+json"),
  /** RO-Crate. */
  CRATE("ro-crate-metadata.json", "application/ld+json");

  private final Address address;
  private final String mediaType;

  Download(String file, String mediaType) {
    this.address = Address.of("data/" + file);
    this.mediaType = mediaType;
  }

  /** Where it stands. */
  public Address address() {
    return address;
  }

  /** What it is (RFC 6838). */
  public String mediaType() {
    return mediaType;
  }

  /** What the words that describe it are called. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
