package dossier.parse.part;

import dossier.model.Comparison;
import dossier.model.Comparison.Form;
import dossier.model.Comparison.Row;
import dossier.parse.field.Fields;
import dossier.parse.field.ValueReader;
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
    Located<String> id = fields.requiredText("id");
    if (!id.value().isEmpty()) {
      read.id(id);
    }
    return new Comparison(
        id,
        fields.requiredWords("title"),
        fields.value("form", read.term(Form.class)).map(Located::value).orElse(Form.WORDINGS),
        fields.wordList("slots"),
        fields.groups("rows", row -> row(row, read)),
        fields.span());
  }

  private static Row row(Fields fields, ValueReader read) {
    List<Located<String>> words = fields.textsOrBlank("words");
    if (words.stream().allMatch(slot -> slot.value().isBlank())) {
      fields
          .complaints()
          .add(
              Rule.MISSING_FIELD,
              fields.keySpan("words"),
              "'words' is missing: what this source prints, one text for each slot");
    }
    return new Row(
        fields.required("source", read::id, Id.NONE),
        words,
        fields.words("en"),
        fields.words("note"),
        fields.span());
  }
}
