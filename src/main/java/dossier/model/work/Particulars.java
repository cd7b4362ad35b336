package dossier.model.work;

import java.util.Optional;

/**
 * What tells a work from others of its kind, as it is printed.
 *
 * @param collection the series that it belongs to
 * @param number of a report, a docket, a bill
 * @param doi its Digital Object Identifier, beginning with {@code 10.}
 * @param shortTitle by which drawings call it
 */
public record Particulars(
    Optional<String> volume,
    Optional<String> issue,
    Optional<String> pages,
    Optional<String> edition,
    Optional<String> number,
    Optional<String> collection,
    Optional<String> doi,
    Optional<String> shortTitle) {

  /** The address that leads to it by its DOI. */
  public Optional<String> doiAddress() {
    return doi.map(name -> "https://doi.org/" + name);
  }
}
