package dossier.view.listing;

import dossier.view.claim.ClaimView;
import dossier.view.frame.Frame;
import dossier.view.frame.View;
import dossier.view.part.Stamp;
import dossier.view.part.StatusCount;
import java.util.List;

/** All claims, by status. */
public record LedgerPage(Frame frame, List<StatusCount> statuses, List<StatusGroup> groups)
    implements View {

  /** The claims of one status. */
  public record StatusGroup(Stamp stamp, String anchor, List<ClaimView> claims) {}

  @Override
  public String template() {
    return "claims.ftlh";
  }
}
