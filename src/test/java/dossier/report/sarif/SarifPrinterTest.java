package dossier.report.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dossier.report.Accepted;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Logs as OASIS specifies them, held against its schema. */
class SarifPrinterTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  private static final TextFile FILE =
      new TextFile("content/stories/the 🕊 sale.md", "---\n🕊 title: {x}\nsources: [piernews]\n");

  private static Diagnostic unknownSource(TextFile file) {
    int start = file.text().indexOf("piernews");
    return Diagnostic.of(Rule.UNKNOWN_ID, file.span(start, start + 8), "unknown source 'piernews'")
        .replaceWith("piernews-2023");
  }

  private static Diagnostic warning() {
    return Diagnostic.of(Rule.NEVER_MENTIONED, FILE.start(), "nobody mentions this");
  }

  private static JsonNode run(Diagnostic... findings) {
    String log = new SarifPrinter("0.1.0").print(List.of(findings));
    assertTrue(log.endsWith("}\n"), log);
    return MAPPER.readTree(log).path("runs").path(0);
  }

  private static JsonNode result(Diagnostic finding) {
    return run(finding).path("results").path(0);
  }

  private static List<String> faults(String log) throws IOException {
    try (InputStream in =
        SarifPrinterTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(in);
      return schema.validate(log, InputFormat.JSON).stream().map(Object::toString).toList();
    }
  }

  @Test
  void isValidByTheSchema() throws IOException {
    List<Diagnostic> all = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      all.add(Diagnostic.of(rule, FILE.span(4, 9), rule.title()));
    }
    all.add(unknownSource(FILE).note(FILE.start(), "the first one is here"));
    all.add(warning().accept(new Accepted("it comes", Optional.of(LocalDate.of(2026, 5, 3)))));
    all.add(Diagnostic.of(Rule.NOT_UTF8, new TextFile("/tmp/a b.md", "").start(), "no"));
    assertEquals(List.of(), faults(new SarifPrinter("0.1.0").print(all)));
    assertEquals(List.of(), faults(new SarifPrinter("0.1.0").print(List.of())));
    assertFalse(faults("{\"version\": \"2.1.0\", \"runs\": [{}]}").isEmpty());
  }

  @Test
  void countsColumnsInUtf16() {
    Diagnostic title = Diagnostic.of(Rule.BAD_VALUE, FILE.span(7, 12), "no");
    JsonNode region = result(title).at("/locations/0/physicalLocation/region");
    assertEquals(
        "{\"startLine\":2,\"startColumn\":4,\"endLine\":2,\"endColumn\":9}", region.toString());
    assertEquals("utf16CodeUnits", run().path("columnKind").asString());
  }

  @Test
  void namesFilesBelowTheFolderWhereItRan() {
    JsonNode place = result(warning()).at("/locations/0/physicalLocation/artifactLocation");
    assertEquals("content/stories/the%20%F0%9F%95%8A%20sale.md", place.path("uri").asString());
    assertEquals("SRCROOT", place.path("uriBaseId").asString());
    assertFalse(run().at("/originalUriBaseIds/SRCROOT").has("uri"), "a machine's path");
  }

  @Test
  void tellsEachRuleOnceWithItsPage() {
    JsonNode rules = run(warning(), unknownSource(FILE), warning()).at("/tool/driver/rules");
    assertEquals(2, rules.size());
    assertEquals("D012", rules.path(0).path("id").asString());
    assertEquals("an id that names nothing", rules.at("/0/shortDescription/text").asString());
    assertTrue(rules.at("/0/help/markdown").asString().contains("Why: "));
    assertEquals(1, secondResult(warning()).path("ruleIndex").asInt());
  }

  private static JsonNode secondResult(Diagnostic second) {
    return run(unknownSource(FILE), second).path("results").path(1);
  }

  @Test
  void offersWhatIsCertain() {
    JsonNode change = result(unknownSource(FILE)).at("/fixes/0/artifactChanges/0/replacements/0");
    assertEquals("piernews-2023", change.at("/insertedContent/text").asString());
    assertEquals(11, change.at("/deletedRegion/startColumn").asInt());
    assertFalse(result(warning()).has("fixes"));
  }

  @Test
  void saysOfEachResultWhetherItIsAccepted() {
    Accepted reason = new Accepted("it comes", Optional.of(LocalDate.of(2026, 5, 3)));
    JsonNode suppressions = result(warning().accept(reason)).path("suppressions");
    assertEquals("it comes (until 2026-05-03)", suppressions.at("/0/justification").asString());
    assertEquals("[]", result(warning()).path("suppressions").toString());
  }

  /** Braces hold arguments in a message, and brackets before parentheses are a link. */
  @Test
  void keepsWordsFromBeingReadAsSigns() {
    Diagnostic signs = Diagnostic.of(Rule.BAD_VALUE, FILE.start(), "no {0} and [a](b) and [c]");
    assertEquals("no {{0}} and \\[a](b) and [c]", result(signs).at("/message/text").asString());
  }

  @Test
  void knowsAFindingAgainWhoseLineMoved() {
    TextFile moved = new TextFile(FILE.path(), "---\nmore: x\n" + FILE.text().substring(4));
    assertEquals(fingerprint(unknownSource(FILE)), fingerprint(unknownSource(moved)));
    assertNotEquals(fingerprint(unknownSource(FILE)), fingerprint(warning()));
  }

  @Test
  void tellsFindingsApartThatAreAlike() {
    JsonNode results = run(warning(), warning()).path("results");
    assertNotEquals(
        results.at("/0/partialFingerprints").toString(),
        results.at("/1/partialFingerprints").toString());
  }

  private static String fingerprint(Diagnostic finding) {
    return result(finding).path("partialFingerprints").toString();
  }
}
