package dossier.view.story;

import dossier.view.part.DateView;
import dossier.view.part.Figure;
import dossier.view.part.Link;
import java.util.List;

/**
 * A story in a list.
 *
 * @param strip its evidence, each a number and a few words
 */
public record CaseLine(
    int number,
    Link story,
    String summary,
    DateView published,
    boolean draft,
    List<Figure> strip) {}
