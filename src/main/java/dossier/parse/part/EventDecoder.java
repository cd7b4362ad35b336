package dossier.parse.part;

import dossier.model.Edge.Role;
import dossier.model.Event;
import dossier.model.value.EdtfDate;
import dossier.parse.field.Fields;
import dossier.parse.field.ValueReader;
import dossier.parse.schema.FieldForm;
import dossier.report.Rule;
import java.util.Optional;

/** Decodes an event of a story. */
public final class EventDecoder {
  /** Stands where a date is missing or wrong; the build stops before it could be seen. */
  static final EdtfDate NO_DATE = new EdtfDate("", Optional.empty(), Optional.empty(), true);

  private EventDecoder() {}

  /** Reads an event; what is wrong there is told to the fields. */
  public static Event decode(Fields fields, ValueReader read) {
    fields.requireList("sources", Rule.NO_SOURCE, "this event has no source");
    return new Event(
        fields.required("date", read.when(), NO_DATE),
        fields.requiredWords("title"),
        fields.value("place", read.id(Role.PLACE)),
        fields.values("people", read.id(Role.PERSON)),
        fields.values("groups", read.id(Role.GROUP)),
        fields.values("sources", read.id(Role.SOURCE_OF_EVENT)),
        fields.words("note"),
        fields.text("claim", FieldForm.Plain.CLAIM),
        fields.text("claim-covers"),
        fields.span());
  }
}
