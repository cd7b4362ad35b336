package dossier.view.drawing;

import dossier.site.Html;
import dossier.view.part.Link;
import java.util.List;

/**
 * Where places lie: drawn, and the same as a list.
 *
 * @param wide for wide pages
 * @param narrow another drawing for narrow ones
 * @param numbered whether a place in a drawing has its number for its name
 * @param unlabelled whether a place in a drawing has neither
 * @param unstated whether of a place it is not stated, in words that a map can measure, how exactly
 *     it is known
 * @param absent places that are on no map, since their coordinates are not stated
 * @param leftOut how many places are neither, since there are too many
 */
public record MapView(
    Html wide,
    Html narrow,
    boolean numbered,
    boolean unlabelled,
    boolean unstated,
    List<OnMap> places,
    List<Link> absent,
    int leftOut) {

  /**
   * A place on the map.
   *
   * @param exactness how exactly it is known, and the circle that is drawn for it
   */
  public record OnMap(int number, Link link, boolean here, String exactness) {}
}
