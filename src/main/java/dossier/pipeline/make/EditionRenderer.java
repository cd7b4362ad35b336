package dossier.pipeline.make;

import dossier.render.Turns;
import dossier.report.Outcome;
import dossier.route.Key;
import dossier.route.Planned;
import dossier.site.Address;
import dossier.site.Artifact;
import dossier.site.Edition;
import java.util.List;

/**
 * Makes the files of a language into which some of a dossier is translated. Safe to share between
 * threads.
 *
 * @param translated who makes them as if there were no other language
 */
public record EditionRenderer(Edition edition, Renderer translated) {

  String language() {
    return edition.language();
  }

  /** All that it can make, at the places where they stand. */
  List<Planned> planned() {
    return translated.planned().stream()
        .map(
            file ->
                new Planned(
                    edition.placed(file.address()),
                    new Key.Translated(language(), file.key()),
                    file.origin()))
        .toList();
  }

  /** Where its pages stand. */
  public List<Address> pages() {
    return planned().stream().filter(file -> file.key().isPage()).map(Planned::address).toList();
  }

  /**
   * The file that was planned; of the search all files.
   *
   * @param original what it is in the original
   */
  Outcome<List<Artifact>> make(Planned planned, Key original, Turns turns) {
    return translated
        .make(new Planned(edition.unplaced(planned.address()), original, planned.origin()), turns)
        .map(made -> made.stream().map(this::placed).toList());
  }

  private Artifact placed(Artifact made) {
    return new Artifact(edition.placed(made.address()), made.bytes(), made.origin());
  }
}
