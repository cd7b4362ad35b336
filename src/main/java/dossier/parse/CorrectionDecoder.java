package dossier.parse;

import dossier.model.Story.Correction;
import dossier.parse.field.Fields;
import dossier.parse.field.ValueReader;
import dossier.prose.line.Curls;
import dossier.report.Rule;
import dossier.text.Located;
import java.time.LocalDate;
import java.util.Optional;

/** Decodes a correction. */
final class CorrectionDecoder {
  private CorrectionDecoder() {}

  /**
   * Decodes one.
   *
   * @param published the day of its story, before which nothing could be put right
   */
  static Correction decode(Fields fields, ValueReader read, LocalDate published) {
    Located<LocalDate> date = fields.required("date", read.date(), LocalDate.EPOCH);
    if (date.value().isBefore(published) && !date.value().equals(LocalDate.EPOCH)) {
      String message = "a correction of " + date.value() + " to a story of " + published;
      fields.complaints().add(Rule.DATES_DISAGREE, date.span(), message);
    }
    Located<String> text = fields.requiredText("text");
    return new Correction(
        date.value(),
        Curls.of(text.value()),
        fields.text("claim"),
        wording(fields, "was"),
        wording(fields, "now"),
        text.span());
  }

  private static Optional<Located<String>> wording(Fields fields, String field) {
    return fields.text(field).map(words -> words.map(Curls::of));
  }
}
