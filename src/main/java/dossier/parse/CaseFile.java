package dossier.parse;

import dossier.model.Header;
import dossier.model.value.Label;
import dossier.parse.field.Fields;
import dossier.parse.field.ValueReader;
import dossier.prose.Prose;

/** A case file on its way to become an entry: its fields, how to read them, its text. */
record CaseFile(Header header, Fields fields, ValueReader read, Prose body) {

  /** The labels that others have put on what the file describes. */
  java.util.List<Label> labels() {
    return fields.groups(
        "labels",
        label ->
            new Label(
                label.requiredWords("label"),
                label.requiredWords("by"),
                label.value("date", read.when()).map(dossier.text.Located::value)));
  }
}
