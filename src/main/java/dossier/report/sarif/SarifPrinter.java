package dossier.report.sarif;

import dossier.report.Diagnostic;
import dossier.report.Printer;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Prints findings as one log of SARIF 2.1.0 (OASIS): one run, with the rules that something was
 * found by. Lines end and columns count as they do in {@link dossier.text.TextFile}.
 */
public final class SarifPrinter implements Printer {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final String version;

  /**
   * A printer.
   *
   * @param version that of the program, as it says it itself
   */
  public SarifPrinter(String version) {
    this.version = version;
  }

  @Override
  public String print(List<Diagnostic> findings) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("$schema", SCHEMA);
      json.writeStringProperty("version", "2.1.0");
      json.writeArrayPropertyStart("runs");
      run(json, findings);
      json.writeEndArray();
      json.writeEndObject();
    }
    return out + "\n";
  }

  private void run(JsonGenerator json, List<Diagnostic> findings) {
    SarifRules rules = SarifRules.of(findings);
    json.writeStartObject();
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "Dossier");
    json.writeStringProperty("version", version);
    rules.write(json);
    json.writeEndObject();
    json.writeEndObject();
    SarifPlaces.conventions(json);
    json.writeArrayPropertyStart("results");
    SarifResults results = new SarifResults(json, rules);
    findings.forEach(results::write);
    json.writeEndArray();
    json.writeEndObject();
  }
}
