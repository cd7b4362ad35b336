package dossier.view.listing;

import dossier.view.part.Link;
import java.util.List;

/**
 * A year of the timeline.
 *
 * @param months how many events each month has, January to December
 */
public record YearCount(Link year, int events, List<Integer> months) {}
