package dossier.view.frame;

import dossier.site.Html;
import java.util.List;
import java.util.Optional;

/**
 * What a page tells machines about itself.
 *
 * @param preview how it is shown where somebody shares a link to it
 * @param tags what reference managers read
 * @param data what it holds, as JSON-LD for a script element
 */
public record Machines(Preview preview, List<MetaTag> tags, Optional<Html> data) {
  public Machines {
    tags = List.copyOf(tags);
  }

  /** Those of a page that shows no single work. */
  public static Machines of(Preview preview) {
    return new Machines(preview, List.of(), Optional.empty());
  }
}
