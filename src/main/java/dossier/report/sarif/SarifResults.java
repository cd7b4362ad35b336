package dossier.report.sarif;

import dossier.report.Accepted;
import dossier.report.Diagnostic;
import dossier.report.Fix;
import dossier.report.Note;
import tools.jackson.core.JsonGenerator;

/** Writes findings as results, one after another. */
final class SarifResults {
  private final JsonGenerator json;
  private final SarifRules rules;
  private final Fingerprints fingerprints = new Fingerprints();

  SarifResults(JsonGenerator json, SarifRules rules) {
    this.json = json;
    this.rules = rules;
  }

  /** Writes the next finding. */
  void write(Diagnostic finding) {
    json.writeStartObject();
    rules.name(json, finding.rule());
    SarifText.write(json, "message", message(finding));
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    SarifPlaces.physical(json, finding.span());
    json.writeEndObject();
    json.writeEndArray();
    related(finding);
    json.writeObjectPropertyStart("partialFingerprints");
    json.writeStringProperty("dossierFinding/v1", fingerprints.next(finding));
    json.writeEndObject();
    finding.fix().ifPresent(fix -> fix(finding, fix));
    suppressions(finding);
    json.writeEndObject();
  }

  private static String message(Diagnostic finding) {
    return finding.shownMessage() + finding.shownHelp().map(help -> "; " + help).orElse("");
  }

  private void related(Diagnostic finding) {
    if (finding.notes().isEmpty()) {
      return;
    }
    int id = 0;
    json.writeArrayPropertyStart("relatedLocations");
    for (Note note : finding.notes()) {
      json.writeStartObject();
      json.writeNumberProperty("id", ++id);
      SarifPlaces.physical(json, note.span());
      SarifText.write(json, "message", note.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void fix(Diagnostic finding, Fix fix) {
    json.writeArrayPropertyStart("fixes");
    json.writeStartObject();
    finding.shownHelp().ifPresent(help -> SarifText.write(json, "description", help));
    json.writeArrayPropertyStart("artifactChanges");
    json.writeStartObject();
    SarifPlaces.file(json, fix.span());
    json.writeArrayPropertyStart("replacements");
    json.writeStartObject();
    SarifPlaces.region(json, "deletedRegion", fix.span());
    json.writeObjectPropertyStart("insertedContent");
    json.writeStringProperty("text", fix.replacement());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  /** An empty list says that nobody accepted it; without one nobody would know. */
  private void suppressions(Diagnostic finding) {
    json.writeArrayPropertyStart("suppressions");
    finding.accepted().ifPresent(this::suppression);
    json.writeEndArray();
  }

  private void suppression(Accepted reason) {
    String until = reason.until().map(day -> " (until " + day + ")").orElse("");
    json.writeStartObject();
    json.writeStringProperty("kind", "external");
    json.writeStringProperty("status", "accepted");
    json.writeStringProperty("justification", reason.why() + until);
    json.writeEndObject();
  }
}
