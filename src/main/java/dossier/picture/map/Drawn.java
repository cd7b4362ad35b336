package dossier.picture.map;

import dossier.picture.map.world.Dispute;
import dossier.site.Html;
import java.util.List;
import java.util.SortedSet;

/**
 * A map.
 *
 * @param shown the numbers of the places on it
 * @param numbered whether a place on it has a number for its name
 * @param unlabelled how many are dots alone
 * @param resolved whether a country is seen whose borders are those of resolutions of the General
 *     Assembly
 * @param disputes whose lines are left out
 */
public record Drawn(
    Html svg,
    List<Integer> shown,
    boolean numbered,
    int unlabelled,
    boolean resolved,
    SortedSet<Dispute> disputes) {}
