package dossier.emit.data;

import java.util.Set;

/**
 * The schemata of FollowTheMoney that are written, and of each the only properties that may be: all
 * that is here stands on a public page. Others, such as a birth date, are never written.
 */
enum FtmSchema {
  PERSON("Person", "name", "alias", "summary", "sourceUrl"),
  ORGANIZATION("Organization", "name", "alias", "summary", "sourceUrl"),
  /** Speakers who are not named: neither a person nor an organisation. */
  LEGAL_ENTITY("LegalEntity", "name", "alias", "summary", "sourceUrl"),
  /** A source, or a story of the dossier. */
  ARTICLE("Article", "name", "title", "author", "publisher", "publishedAt", "summary", "sourceUrl"),
  EVENT(
      "Event",
      "name",
      "date",
      "startDate",
      "endDate",
      "location",
      "involved",
      "proof",
      "summary",
      "sourceUrl"),
  /** That a story is about somebody. */
  DOCUMENTATION("Documentation", "document", "entity"),
  /** That a source has something from another. */
  UNKNOWN_LINK("UnknownLink", "subject", "object", "role");

  private final String word;
  private final Set<String> properties;

  FtmSchema(String word, String... properties) {
    this.word = word;
    this.properties = Set.of(properties);
  }

  /** What FollowTheMoney calls it. */
  String word() {
    return word;
  }

  /** Whether an entity may have a property. */
  boolean allows(String property) {
    return properties.contains(property);
  }
}
