package dossier.emit.data;

import static dossier.made.CaseText.story;
import static dossier.made.ClaimText.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a project on a disk gets into its data, and what never does. */
class PublishedDataTest {
  @TempDir private Path folder;

  private Map<String, String> data(Workbench bench) {
    Map<String, String> files = bench.files("site/data");
    assertTrue(files.containsKey("dossier.sqlite") && files.containsKey("stories.csv"));
    return files;
  }

  @Test
  void nothingPrivateIsInAnyFile() {
    Workbench bench =
        Workbench.small(folder)
            .write(
                story("canary")
                    .with("status", "draft")
                    .with("people", "[jane-doe]")
                    .claims(claim("canary-claim").supportedBy("the-minutes"))
                    .events("date: 2025-05-03, title: A canary, sources: [the-minutes]")
                    .body("\nA canary [@the-minutes].\n"))
            .replace("content/sources/the-minutes.md", "type:", "imported-from: canary-key\ntype:");
    bench.build("--drafts").passes();
    data(bench)
        .forEach(
            (file, text) -> {
              String lower = text.toLowerCase(Locale.ROOT);
              assertFalse(lower.contains("canary"), file);
              assertFalse(lower.contains("de889c2401258d2e"), file + " names a private copy");
              assertFalse(lower.contains("i wish i had not"), file + " has folded words");
            });
  }

  @Test
  void aComparedQuotationLeadsFromItsSourceToTheStatement() {
    Workbench bench =
        Workbench.small(folder)
            .replace(
                "content/sources/the-report.md",
                "type:",
                "url: https://post.example/letter\ntype:");
    bench.build().passes();
    String annotations = bench.read("site/data/annotations.jsonld");
    assertTrue(annotations.contains("\"total\":1,"), annotations);
    assertTrue(annotations.contains("\"source\":\"https://post.example/letter\""), annotations);
    assertTrue(annotations.contains("\"exact\":\"Sell it while you can\""), annotations);
    assertTrue(annotations.contains("\"body\":\"../stories/the-sale.html#cite-4\""), annotations);
  }

  @Test
  void anEntityTakesNoPropertyThatIsNotOnTheList() {
    FtmEntity person = new FtmEntity("jane-doe", FtmSchema.PERSON);
    assertThrows(IllegalArgumentException.class, () -> person.with("birthDate", "1970"));
    assertEquals(
        "{\"id\":\"jane-doe\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Jane Doe\"]}}",
        person.with("name", List.of("Jane Doe", "Jane Doe")).with("alias", List.of()).line());
  }
}
