package dossier.view.drawing;

import dossier.site.Html;
import dossier.view.part.Link;
import java.util.List;
import java.util.Optional;

/**
 * Where places lie: drawn, and the same in words.
 *
 * @param drawing empty if of none it is stated where it lies
 * @param here the place whose page it is, if it is one's
 * @param places those on the map
 * @param absent places that are on no map, since their coordinates are not stated
 * @param leftOut how many places are neither, since there are too many
 */
public record MapView(
    Optional<Sheet> drawing,
    Optional<Here> here,
    List<OnMap> places,
    List<Link> absent,
    int leftOut) {

  /**
   * Two drawings, and what has to be said of them.
   *
   * @param wide for wide pages
   * @param narrow another drawing for narrow ones
   * @param numbered whether a place in a drawing has its number for its name
   * @param unlabelled whether a place in a drawing has neither
   * @param resolved whether borders are seen that follow resolutions of the General Assembly
   * @param disputed where lines are left out
   */
  public record Sheet(
      Html wide,
      Html narrow,
      boolean numbered,
      boolean unlabelled,
      boolean resolved,
      List<String> disputed) {}

  /**
   * The place whose page it is.
   *
   * @param lies how far it is from a city, in a sentence
   */
  public record Here(String name, Optional<String> lies) {}

  /**
   * A place on the map.
   *
   * @param exactness how exactly it is known, and the circle that is drawn for it
   */
  public record OnMap(int number, Link link, boolean here, String exactness) {}
}
