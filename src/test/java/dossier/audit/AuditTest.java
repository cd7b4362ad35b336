package dossier.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import dossier.audit.StoryReport.ClaimOrigins;
import dossier.audit.StoryReport.Heading;
import dossier.audit.StoryReport.Quotations;
import dossier.audit.StoryReport.StatusCount;
import dossier.audit.StoryReport.Unarchived;
import dossier.cli.CommandLineForTests;
import dossier.made.CaseText;
import dossier.model.ClaimStatus;
import dossier.pipeline.Reporting;
import dossier.pipeline.make.Progress;
import dossier.text.Id;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class AuditTest {
  private static final String STORY = "content/stories/the-sale.md";
  private static final String MINUTES = "content/sources/the-minutes.md";
  private static final String REPORT = "content/sources/the-report.md";

  @TempDir private Path folder;
  private Workbench bench = Workbench.empty(Path.of(""));

  @BeforeEach
  void lay() {
    bench = Workbench.small(folder);
  }

  private StoryReport story() throws IOException {
    Report report =
        Reporting.run(bench.path("content"), false, LocalDate.EPOCH, Progress.NONE)
            .value()
            .orElseThrow()
            .account();
    assertEquals(1, report.stories().size());
    return report.stories().get(0);
  }

  private int line(String words) {
    String text = bench.read(STORY);
    return (int) text.substring(0, text.indexOf(words)).lines().count() + 1;
  }

  // --- The figures

  @Test
  void countsTheSmallDossier() throws IOException {
    assertEquals(
        new StoryReport(
            new Heading(
                1, new Id("the-sale"), "stories/the-sale.md", "The sale of the pier", false),
            new Quotations(2, 2),
            List.of(
                new StatusCount(ClaimStatus.CORROBORATED, 1),
                new StatusCount(ClaimStatus.DISPUTED, 1)),
            List.of(
                new ClaimOrigins("sale-voted", 2, false),
                new ClaimOrigins("letter-written", 1, false)),
            List.of(line("See [how we work]")),
            List.of(),
            List.of(),
            List.of()),
        story());
  }

  @Test
  void aQuotationWithoutACopyIsNotMatched() throws IOException {
    bench.replace(
        STORY,
        "## The letter {#letter}",
        "\"We sell it today\" [@the-minutes].\n\n## The letter {#letter}");
    assertEquals(new Quotations(2, 3), story().quotations());
  }

  @Test
  void aStatusIsCountedAsItStands() throws IOException {
    bench.replace(STORY, "status: corroborated", "status: reported");
    assertEquals(
        List.of(new StatusCount(ClaimStatus.REPORTED, 1), new StatusCount(ClaimStatus.DISPUTED, 1)),
        story().statuses());
  }

  @Test
  void originsFollowFromTheEvidence() throws IOException {
    bench
        .replace(STORY, "status: corroborated", "status: reported")
        .replace(MINUTES, "derives-from: [own]", "derives-from: [unknown]");
    assertEquals(new ClaimOrigins("sale-voted", 1, true), story().origins().get(0));
    assertEquals("at least 1", story().origins().get(0).words());
    bench.replace(STORY, "via: [the-letter]", "via: [unknown]");
    assertEquals("origin not known", story().origins().get(1).words());
  }

  @Test
  void aParagraphOfFactNeedsACitation() throws IOException {
    String mark = "## The letter {#letter}";
    String before = "Five words are too few. And a fragment without any end at all\n\n";
    bench.replace(STORY, mark, before + "*This is a note on the text itself.*\n\n" + mark);
    assertEquals(List.of(line("See [how")), story().uncited());
    bench.replace(STORY, mark, "- The pier was sold for nothing at all.\n\n" + mark);
    assertEquals(List.of(line("- The pier was sold"), line("See [how")), story().uncited());
    bench.replace(STORY, "nothing at all.", "nothing at all [@the-minutes].");
    assertEquals(List.of(line("See [how")), story().uncited());
  }

  @Test
  void aSentenceHasSixWordsAndAnEnd() {
    assertTrue(Uncited.states("He sold it for 3.5 million."));
    assertTrue(Uncited.states("Yes. He said that they \"would sell it.\" And"));
    assertFalse(Uncited.states("He sold it. For 3.5 million."));
    assertFalse(Uncited.states("He sold it for three million then"));
    assertFalse(Uncited.states(".".repeat(100_000)));
  }

  @Test
  void lowReliabilityCountsOnlyWhereItStandsAlone() throws IOException {
    bench.replace(REPORT, "capture:", "reliability: D\nreliability-reason: It errs.\ncapture:");
    assertEquals(List.of("letter-written"), story().lowGraded());
    bench.replace(REPORT, "reliability: D", "reliability: C");
    assertEquals(List.of(), story().lowGraded());
    bench.replace(MINUTES, "reliability: B", "reliability: E");
    assertEquals(List.of(), story().lowGraded());
  }

  @Test
  void aSourceThatTheStoryUsesUnseenIsNamed() throws IOException {
    bench.replace(STORY, "sources: [the-report]", "sources: [the-report, the-letter]");
    assertEquals(List.of(new Id("the-letter")), story().unseen());
  }

  @Test
  void aLinkWithoutAnArchivedCopyIsNamed() throws IOException {
    String archives =
        "archives:\n  - url: https://archive.example.org/minutes\n    date: 2025-06-01\n";
    bench.replace(MINUTES, archives, "");
    assertEquals(
        List.of(new Unarchived(new Id("the-minutes"), "https://example.org/minutes")),
        story().unarchived());
  }

  // --- The three forms

  @Test
  void textIsATableOfAHundredColumns() {
    String long_ = "A title with words ".repeat(12).strip();
    bench.replace(STORY, "title: The sale of the pier", "title: " + long_).report().passes();
    assertEquals("", bench.err());
    assertTrue(bench.out().contains("  quotations matched              2 of 2\n"), bench.out());
    assertTrue(
        bench.out().contains("  claims, origins: 2              1        sale-voted\n"),
        bench.out());
    assertTrue(bench.out().lines().allMatch(line -> line.length() <= 100), bench.out());
  }

  @Test
  void jsonIsOneObject() {
    bench.report("--format", "json").passes();
    String expected =
        "{\"title\":\"The Pier\",\"stories\":[{\"case\":1,\"id\":\"the-sale\",\"file\":\"stories/the-sale.md\",\"title\":\"The sale of the pier\",\"draft\":false,\"quotations\":{\"matched\":2,\"all\":2},\"claims\":{\"corroborated\":1,\"disputed\":1},\"origins\":{\"sale-voted\":\"2\",\"letter-written\":\"1\"},\"uncitedParagraphs\":[%d],\"lowGradedClaims\":[],\"unseenSources\":[],\"unarchivedLinks\":[]}]}\n";
    assertEquals(expected.formatted(line("See [how we work]")), bench.out());
  }

  @Test
  void jsonEscapesWhatItHolds() {
    bench.replace(STORY, "title: The sale of the pier", "title: 'The \"sale\" \\ </script>'");
    bench.report("--format", "json").passes();
    int depth = 0;
    boolean found = false;
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), bench.out())) {
      for (JsonToken at = json.nextToken(); at != null; at = json.nextToken()) {
        depth += at.isStructStart() ? 1 : at.isStructEnd() ? -1 : 0;
        found |= at == JsonToken.VALUE_STRING && json.getString().startsWith("The “sale” \\ <");
      }
    }
    assertEquals(0, depth);
    assertTrue(found, bench.out());
  }

  @Test
  void htmlIsOneEscapedPage() {
    bench
        .replace(STORY, "title: The sale of the pier", "title: '<script>x</script> & \"y\"'")
        .report("--format", "html")
        .passes();
    String page = bench.out();
    assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n"), page);
    assertTrue(page.contains("&lt;script&gt;x&lt;/script&gt; &amp; “y”"), page);
    assertTrue(page.contains("<th scope=\"row\">quotations matched</th><td>2 of 2</td>"), page);
    for (String outside : List.of("<script", "src=", "href=", "url(")) {
      assertFalse(page.contains(outside), outside);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "html"})
  void theSameContentGivesTheSameText(String format) {
    String first = bench.report("--format", format).passes().out();
    assertEquals(first, bench.report("--format", format).passes().out());
    assertFalse(first.contains(folder.toString()), first);
  }

  // --- The command

  @Test
  void contentWithErrorsHasNoReport() {
    bench
        .replace(STORY, "people: [jane-doe]", "people: [jane]")
        .report()
        .ends(1)
        .reports("D012", "stories/the-sale.md:6:10");
    assertEquals("", bench.out());
    assertTrue(bench.report("--format", "json").ends(1).err().startsWith("[\n{"), bench.err());
  }

  @Test
  void draftsAreCountedIfAskedFor() {
    bench.write(
        CaseText.story("the-buyer")
            .with("title", "The buyer")
            .with("case", "2")
            .with("status", "draft")
            .body("\nSomebody bought it [@the-minutes].\n"));
    String without = bench.report().passes().out();
    assertFalse(without.contains("The buyer"), without);
    String with = bench.report("--drafts").passes().out();
    assertTrue(with.startsWith(without + "\nCase 2: The buyer (draft)\n"), with);
  }

  @Test
  void aFolderThatIsNotThereIsWrongUsage() {
    String gone = folder.resolve("gone").toString();
    assertEquals(2, CommandLineForTests.run("report", "--content", gone).exit());
    bench.report("--format", "xml").ends(2);
  }
}
