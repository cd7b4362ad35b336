package dossier.view.source;

import dossier.view.part.Link;
import dossier.view.part.PartsView;
import dossier.view.part.StatusView;
import dossier.view.text.QuotedView;
import java.util.List;
import java.util.Optional;

/**
 * Where a source is cited: all of it, or a run.
 *
 * @param passages what is quoted of it
 * @param uses every place that cites it
 * @param parts the way to the other runs, if there are any
 */
public record CitedView(List<PassageView> passages, List<UseView> uses, Optional<PartsView> parts) {

  /** Words that are quoted of it, and where. */
  public record PassageView(QuotedView quoted, Link in) {}

  /** A place that cites it: which story or entry, the very spot, and what stands there. */
  public record UseView(Link in, List<SpotView> spots) {}

  /** The very spot, with the status of the claim that it is or that it shows. */
  public record SpotView(String sort, Link spot, Optional<StatusView> status) {}
}
