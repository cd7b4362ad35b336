package dossier.view.text;

import dossier.view.part.Link;
import dossier.view.part.StyledReference;
import java.util.List;

/**
 * How to cite a page.
 *
 * @param line one line of plain words to copy
 * @param located whether its address is known, so that the day on which it was read belongs to it
 * @param files the same for programs for references
 * @param claims where each claim stands, in the words of its address
 */
public record CiteView(
    String line,
    boolean located,
    List<StyledReference> references,
    List<Link> files,
    List<Link> claims) {
  public CiteView {
    references = List.copyOf(references);
    files = List.copyOf(files);
    claims = List.copyOf(claims);
  }
}
