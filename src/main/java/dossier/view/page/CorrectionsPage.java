package dossier.view.page;

import dossier.view.part.CorrectionView;
import dossier.view.part.Frame;
import java.util.List;

/** All corrections, the newest first. */
public record CorrectionsPage(Frame frame, List<CorrectionView> corrections) implements View {
  @Override
  public String template() {
    return "corrections.ftlh";
  }
}
