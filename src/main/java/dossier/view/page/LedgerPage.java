package dossier.view.page;

import dossier.view.part.ClaimView;
import dossier.view.part.Frame;
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
