package dossier.desk.answer;

import dossier.text.Id;

/** What can be named in a text. */
public sealed interface Referent {

  /** An entry; there may be none with this id. */
  record OfEntry(Id id) implements Referent {}

  /** A claim of a story. */
  record OfClaim(Id story, String claim) implements Referent {}

  /** A comparison of a story. */
  record OfComparison(Id story, String comparison) implements Referent {}
}
