package dossier.sheet;

import java.util.List;

/**
 * A sentence as a fact-checker reads it.
 *
 * @param number counted from 1
 * @param line where it begins in the case file
 * @param citations each source with its locator
 * @param quotations each with whether it was compared with its source
 * @param claims what it tells, in the words of the claims
 * @param checked who has ticked it as it stands, and when
 * @param story the id of the case
 * @param key the sentence's key, which has to come back with the tick
 */
public record SheetRow(
    int number,
    int line,
    String text,
    List<String> citations,
    List<String> quotations,
    List<String> claims,
    List<String> checked,
    String story,
    String key) {
  public SheetRow {
    citations = List.copyOf(citations);
    quotations = List.copyOf(quotations);
    claims = List.copyOf(claims);
    checked = List.copyOf(checked);
  }
}
