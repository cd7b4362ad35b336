package dossier.pipeline;

import dossier.cite.Style;
import dossier.pipeline.read.Checked;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A dossier that was checked, and what its pages are made with besides. */
record Materials(Checked checked, Style style, Pictures pictures) {

  /** Gets them; there is no value without a style. */
  static Outcome<Materials> of(Checked checked) throws IOException {
    Outcome<Style> style = Style.named(checked.dossier().settings().citationStyle());
    Outcome<Pictures> pictures = Pictures.of(checked.dossier(), checked.folder());
    List<Diagnostic> complaints = new ArrayList<>(style.complaints());
    complaints.addAll(pictures.complaints());
    return new Outcome<>(
        style
            .value()
            .map(found -> new Materials(checked, found, pictures.value().orElse(Pictures.NONE))),
        complaints);
  }
}
