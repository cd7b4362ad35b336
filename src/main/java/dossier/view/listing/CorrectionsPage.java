package dossier.view.listing;

import dossier.view.frame.Frame;
import dossier.view.frame.View;
import dossier.view.part.PartsView;
import dossier.view.story.CorrectionView;
import java.util.List;
import java.util.Optional;

/**
 * All corrections, the newest first.
 *
 * @param parts the way to its other parts, if it has any
 */
public record CorrectionsPage(
    Frame frame, List<CorrectionView> corrections, Optional<PartsView> parts) implements View {
  @Override
  public String template() {
    return "corrections.ftlh";
  }
}
