package dossier.parse.field;

import dossier.parse.yaml.Yaml;
import dossier.report.Diagnostic;
import dossier.report.Limits;
import dossier.report.Rule;
import dossier.text.CombiningMarks;
import dossier.text.Controls;
import dossier.text.Located;

/** The text of a field's value, and what may not stand in any text. */
record ScalarText(Yaml.Scalar scalar, Complaints complaints) {

  /** The text as far as it can be used, without spaces around it. */
  Located<String> read() {
    refuseControls();
    refuseComments();
    return new Located<>(uncrowded().strip(), scalar.span());
  }

  /** An escape in quotation marks can mean a character that may not stand in a file. */
  private void refuseControls() {
    if (Controls.find(scalar.text(), 0) >= 0) {
      complaints.add(
          Diagnostic.of(
                  Rule.CONTROL_CHARACTER, scalar.span(), "an escape here means a control character")
              .help("take it out"));
    }
  }

  private void refuseComments() {
    if (scalar.text().contains("<!--")) {
      complaints.add(
          Diagnostic.of(Rule.COMMENT, scalar.span(), "readers would see this comment")
              .help("put notes to yourself after a # sign"));
    }
  }

  /** The text, as far as its combining marks can be put in order. */
  private String uncrowded() {
    int crowd = CombiningMarks.crowd(scalar.text());
    if (crowd >= 0) {
      complaints.add(Limits.marks(scalar.span()));
    }
    return crowd < 0 ? scalar.text() : scalar.text().substring(0, crowd);
  }
}
