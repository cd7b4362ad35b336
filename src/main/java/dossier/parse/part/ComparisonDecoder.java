package dossier.parse.part;

import dossier.model.Comparison;
import dossier.model.Comparison.Row;
import dossier.model.Edge.Role;
import dossier.parse.field.Fields;
import dossier.parse.field.ValueReader;
import dossier.parse.schema.FieldForm;
import dossier.report.Rule;
import dossier.text.Id;
import dossier.text.Located;
import java.util.List;

/** Decodes a comparison of a story. */
public final class ComparisonDecoder {
  private ComparisonDecoder() {}

  /** Reads a comparison; what is wrong there is told to the fields. */
  public static Comparison decode(Fields fields, ValueReader read) {
    fields.requireList("rows", Rule.NO_SOURCE, "this comparison has no rows");
    Located<String> id = fields.requiredText("id", FieldForm.Plain.OWN_ID);
    if (!id.value().isEmpty()) {
      read.ownId().read(id);
    }
    return new Comparison(
        id,
        fields.requiredWords("title"),
        fields
            .value("form", read.term(Comparison.Form.class))
            .map(Located::value)
            .orElse(Comparison.Form.WORDINGS),
        fields.wordList("slots"),
        fields.groups("rows", row -> row(row, read)),
        fields.span());
  }

  private static Row row(Fields fields, ValueReader read) {
    List<Located<String>> words =
        fields.requiredTexts(
            "words", "'words' is missing: what this source prints, one text for each slot");
    return new Row(
        fields.required("source", read.id(Role.COMPARED), Id.NONE),
        words,
        fields.words("en"),
        fields.words("note"),
        fields.span());
  }
}
