package dossier.emit;

import dossier.graph.Dossier;
import dossier.site.Artifact;
import dossier.text.Span;
import java.util.List;

/** All outputs that are no pages, in one list. */
public final class Emitters {
  private Emitters() {}

  /**
   * The outputs of a dossier.
   *
   * @param settings the place of the settings, from which they are made
   */
  public static List<Artifact> of(Dossier dossier, Span settings) {
    return List.of(CorrectionsFeed.of(dossier, settings));
  }
}
