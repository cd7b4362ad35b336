package dossier.view.listing;

import dossier.view.claim.ClaimView;
import dossier.view.frame.Frame;
import dossier.view.frame.View;
import dossier.view.part.PartsView;
import dossier.view.part.Stamp;
import dossier.view.part.StatusCount;
import java.util.List;
import java.util.Optional;

/**
 * All claims, by status.
 *
 * @param parts the way to its other parts, if it has any
 */
public record LedgerPage(
    Frame frame, List<StatusCount> statuses, List<StatusGroup> groups, Optional<PartsView> parts)
    implements View {

  /** The claims of one status. */
  public record StatusGroup(Stamp stamp, String anchor, List<ClaimView> claims) {}

  @Override
  public String template() {
    return "claims.ftlh";
  }
}
