package dossier.report.sarif;

import dossier.report.Diagnostic;
import dossier.report.Explanation;
import dossier.report.Rule;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * The rules that a log tells of, each with its page.
 *
 * @param all by code, none twice
 */
record SarifRules(List<Rule> all) {

  /** Those by which something was found. */
  static SarifRules of(List<Diagnostic> findings) {
    return new SarifRules(findings.stream().map(Diagnostic::rule).distinct().sorted().toList());
  }

  /** Names a rule within a result. */
  void name(JsonGenerator json, Rule rule) {
    json.writeStringProperty("ruleId", rule.code());
    json.writeNumberProperty("ruleIndex", all.indexOf(rule));
    json.writeStringProperty("level", rule.severity().word());
  }

  /** Writes them. */
  void write(JsonGenerator json) {
    json.writeArrayPropertyStart("rules");
    all.forEach(rule -> write(json, rule));
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Rule rule) {
    String page = Explanation.page(rule);
    json.writeStartObject();
    json.writeStringProperty("id", rule.code());
    SarifText.write(json, "shortDescription", rule.title());
    SarifText.write(json, "fullDescription", firstParagraph(page));
    help(json, page);
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", rule.severity().word());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** A page has no places to fill, and those who show it show it as it stands. */
  private static void help(JsonGenerator json, String page) {
    json.writeObjectPropertyStart("help");
    json.writeStringProperty("text", page);
    json.writeStringProperty("markdown", page);
    json.writeEndObject();
  }

  private static String firstParagraph(String page) {
    return page.split("\n\n", 2)[0].replace('\n', ' ').strip();
  }
}
