package dossier.check.accepted;

import dossier.model.Acceptance;
import dossier.report.Diagnostic;
import dossier.text.Span;
import java.util.Optional;

/** Where a warning is let stand: in one file of the content folder, or everywhere. */
record AcceptedPlace(String root, Optional<String> written) {

  /** That of an acceptance; the folder is the one in which its own file lies. */
  static AcceptedPlace of(Acceptance acceptance) {
    String settings = acceptance.rule().span().file().path();
    return new AcceptedPlace(
        settings.substring(0, settings.lastIndexOf('/') + 1),
        acceptance.place().map(place -> place.value()));
  }

  boolean has(Diagnostic finding) {
    Span place = finding.span();
    return written.isEmpty()
        || (place.file().path().startsWith(root)
            && is(place.file().path().substring(root.length())));
  }

  /** Whether a file below the content folder is the one that is written. */
  boolean is(String file) {
    String place = written.orElse("");
    boolean id = file.indexOf('/') == file.lastIndexOf('/') && file.endsWith("/" + place + ".md");
    return file.equals(place) || id;
  }
}
