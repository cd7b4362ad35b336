package dossier.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import dossier.pipeline.keep.RandomEdits;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What editors see while they write is what a build would give. */
class LivePreviewTest {
  private static final int EDITS = Integer.getInteger("edits", 15);
  private static final long SEED = Long.getLong("seed", 23);
  private static final String STORY = "content/stories/the-sale.md";

  @TempDir private Path folder;
  private Optional<LivePreview> open = Optional.empty();

  private LivePreview of(Workbench bench) throws IOException {
    Files.createDirectories(bench.path("templates"));
    Request request =
        new Request(
            bench.path("content"),
            Optional.of(bench.path("templates")),
            Optional.empty(),
            Optional.empty(),
            true,
            false,
            false);
    LivePreview preview = new LivePreview(request, () -> LocalDate.EPOCH);
    open = Optional.of(preview);
    return preview;
  }

  @AfterEach
  void closes() {
    open.ifPresent(LivePreview::close);
  }

  private static String text(PreviewedSite site, String path) {
    return new String(
        site.file(path).orElseThrow().value().orElseThrow().bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void afterAnyEditItServesWhatACleanBuildGives() throws IOException {
    Workbench bench = Workbench.empty(folder);
    RandomEdits edits = new RandomEdits(bench, new Random(SEED));
    LivePreview preview = of(bench);
    int compared = 0;
    for (int i = 0; i < EDITS; i++) {
      String said = "after edit " + i + " of seed " + SEED + ", " + edits.next();
      LivePreview.State state = preview.next();
      bench.buildInto("clean", "--drafts");
      if (state.findings().stream().noneMatch(Diagnostic::isError)) {
        bench.passes();
        Map<String, String> clean = new TreeMap<>(bench.files("clean"));
        clean.remove("manifest.txt");
        clean.remove("manifest.json");
        PreviewedSite site = state.site().orElseThrow();
        assertEquals(clean.keySet(), site.paths(), said);
        clean.forEach((path, text) -> assertEquals(text, latin(site, path), said + ": " + path));
        compared++;
      }
    }
    assertTrue(compared > EDITS / 3, "hardly anything was fit to publish: " + compared);
  }

  private static String latin(PreviewedSite site, String path) {
    return new String(
        site.file(path).orElseThrow().value().orElseThrow().bytes(), StandardCharsets.ISO_8859_1);
  }

  @Test
  void withAMistakeTheLastGoodSiteStays() throws IOException {
    Workbench bench = Workbench.small(folder);
    LivePreview preview = of(bench);
    assertFalse(text(preview.next().site().orElseThrow(), "index.html").isEmpty());
    bench.replace(STORY, "places: [the-harbour]", "places: [the-harbor]");
    LivePreview.State mistaken = preview.next();
    assertTrue(mistaken.findings().stream().anyMatch(found -> found.rule() == Rule.UNKNOWN_ID));
    assertTrue(text(mistaken.site().orElseThrow(), "stories/the-sale.html").contains("The sale"));
    bench.replace(STORY, "places: [the-harbor]", "places: [the-harbour]");
    bench.replace(STORY, "title: The sale", "title: The resale");
    PreviewedSite mended = preview.next().site().orElseThrow();
    assertTrue(text(mended, "stories/the-sale.html").contains("The resale"));
  }

  @Test
  void whatIsAcceptedIsToldWithItsReason() throws IOException {
    Workbench bench = Workbench.small(folder);
    bench.write("content/sources/lonely.md", bench.read("content/sources/the-report.md"));
    LivePreview preview = of(bench);
    assertFalse(preview.next().findings().stream().anyMatch(Diagnostic::isAccepted));
    String settings = bench.read("content/dossier.yml");
    bench.write("content/dossier.yml", settings + "accepted: [{code: D046, why: For later}]\n");
    List<Diagnostic> accepted =
        preview.next().findings().stream().filter(Diagnostic::isAccepted).toList();
    assertEquals(List.of(Rule.SOURCE_UNUSED), accepted.stream().map(Diagnostic::rule).toList());
  }

  @Test
  void aPageKnowsWhereItWasWritten() throws IOException {
    Workbench bench = Workbench.small(folder);
    PreviewedSite site = of(bench).next().site().orElseThrow();
    PreviewedSite.Written written = site.written("stories/the-sale.html").orElseThrow();
    assertEquals(bench.path(STORY).toString(), written.file());
    assertEquals("stories/the-sale.html", site.pageOf(written.file()).orElseThrow());
    String[] lines = bench.read(STORY).split("\n", -1);
    String page = text(site, "stories/the-sale.html");
    assertTrue(written.lines().keySet().stream().anyMatch(id -> id.startsWith("p-")));
    written
        .lines()
        .forEach(
            (id, line) -> {
              assertTrue(page.contains("id=\"" + id + "\""), id);
              assertFalse(lines[line - 1].isBlank(), id + " in line " + line);
            });
    assertEquals(Optional.empty(), site.written("index.html"));
  }

  @Test
  void thereIsNoSuchPage() throws IOException {
    PreviewedSite site = of(Workbench.small(folder)).next().site().orElseThrow();
    assertEquals(Optional.empty(), site.file("stories/none.html"));
    assertEquals(Optional.empty(), site.file("search"));
  }
}
