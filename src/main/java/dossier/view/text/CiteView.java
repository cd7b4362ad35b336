package dossier.view.text;

import dossier.view.part.Link;
import dossier.view.part.StyledReference;
import java.util.List;

/**
 * How to cite a page.
 *
 * @param line one line of plain words to copy
 * @param files the same for programs for references
 */
public record CiteView(String line, List<StyledReference> references, List<Link> files) {}
