package dossier.parse.part;

import dossier.model.Claim;
import dossier.model.Claim.Evidence;
import dossier.model.Claim.Relation;
import dossier.model.Claim.Ruling;
import dossier.model.Claim.SameSpeaker;
import dossier.model.Claim.Scope;
import dossier.model.Claim.Speaker;
import dossier.model.Claim.TakenBack;
import dossier.model.ClaimStatus;
import dossier.model.Edge.Role;
import dossier.model.Upstream;
import dossier.parse.field.Fields;
import dossier.parse.field.ValueReader;
import dossier.parse.schema.FieldForm;
import dossier.report.Rule;
import dossier.text.Id;
import dossier.text.Located;
import java.time.LocalDate;
import java.util.List;

/** Decodes a claim of a story. */
public final class ClaimDecoder {
  private ClaimDecoder() {}

  /** Reads a claim; what is wrong there is told to the fields. */
  public static Claim decode(Fields fields, ValueReader read) {
    fields.requireList("evidence", Rule.NO_SOURCE, "this claim has no evidence");
    Located<String> id = fields.requiredText("id", FieldForm.Plain.OWN_ID);
    if (!id.value().isEmpty()) {
      read.ownId().read(id);
    }
    return new Claim(
        id,
        fields.requiredWords("text"),
        new Speaker(fields.value("by", read.speaker()), fields.words("by-words")),
        fields.value("date", read.when()),
        fields.value("said-in", read.id(Role.SAID_IN)),
        fields.required("status", read.term(ClaimStatus.class), ClaimStatus.REPORTED),
        fields.groups("evidence", evidence -> evidence(evidence, read)),
        fields.groups("taken-back", taken -> takenBack(taken, read)),
        fields.group("ruling", ruling -> ruling(ruling, read)),
        fields.words("would-change"));
  }

  private static Evidence evidence(Fields fields, ValueReader read) {
    List<Upstream> via =
        fields.values("via", read.upstream()).stream().map(Located::value).toList();
    return new Evidence(
        fields.required("source", read.id(Role.EVIDENCE), Id.NONE),
        fields.required("relation", read.term(Relation.class), Relation.MENTIONS),
        via,
        fields.words("at"),
        fields.words("note"));
  }

  private static TakenBack takenBack(Fields fields, ValueReader read) {
    return new TakenBack(
        fields.required("source", read.id(Role.TAKEN_BACK), Id.NONE),
        fields.required("scope", read.term(Scope.class), Scope.UNCLEAR).value(),
        fields.required("same-speaker", read.term(SameSpeaker.class), SameSpeaker.UNKNOWN).value(),
        fields.words("note"));
  }

  private static Ruling ruling(Fields fields, ValueReader read) {
    return new Ruling(
        fields.required("date", read.date(), LocalDate.EPOCH).value(),
        fields.requiredWords("text"));
  }
}
