package dossier.view.listing;

import dossier.view.frame.Frame;
import dossier.view.frame.View;
import dossier.view.story.CorrectionView;
import java.util.List;

/** All corrections, the newest first. */
public record CorrectionsPage(Frame frame, List<CorrectionView> corrections) implements View {
  @Override
  public String template() {
    return "corrections.ftlh";
  }
}
