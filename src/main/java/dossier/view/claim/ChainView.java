package dossier.view.claim;

import dossier.site.Html;
import dossier.view.part.Link;
import dossier.view.part.MaybeLink;
import java.util.List;

/**
 * Where something comes from: drawn twice, for wide and for narrow pages, and the same as a list.
 *
 * @param links the sources, in the order of the drawing, each with what it has from where
 */
public record ChainView(Html wide, Html narrow, List<ChainLink> links) {

  /**
   * One source of the chain.
   *
   * @param seen how the editors have seen it
   * @param from what it has this from, in words or as links
   */
  public record ChainLink(Link source, String outlet, String seen, List<From> from) {}

  /**
   * Where a source has it from.
   *
   * @param note what is to be said of this step; may be empty
   */
  public record From(MaybeLink what, String note) {}
}
