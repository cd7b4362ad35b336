package dossier.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import dossier.pipeline.make.Progress;
import dossier.report.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where nothing has changed, nothing is done again, and the same is said. */
class LastBuildTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 5, 1);
  private static final String STORY = "content/stories/the-sale.md";

  @TempDir private Path folder;
  private Workbench bench = Workbench.empty(Path.of(""));

  @BeforeEach
  void builds() throws IOException {
    System.setProperty("dossier.program", "tested");
    bench = Workbench.small(folder);
    Files.createDirectories(bench.path("templates"));
    build();
  }

  @AfterEach
  void saysItNoMore() {
    System.clearProperty("dossier.program");
  }

  private Request request(boolean drafts) {
    return new Request(
        bench.path("content"),
        Optional.of(bench.path("templates")),
        Optional.of(bench.path("site")),
        Optional.empty(),
        drafts,
        false,
        false);
  }

  /** The stages of another build: none if all is as it was. */
  private List<String> build() throws IOException {
    return build(request(false));
  }

  private List<String> build(Request request) throws IOException {
    ConcurrentLinkedQueue<String> stages = new ConcurrentLinkedQueue<>();
    Build.run(
        request,
        TODAY,
        new Progress() {
          @Override
          public void begin(String stage, int steps) {
            stages.add(stage);
          }

          @Override
          public void step() {}
        });
    return List.copyOf(stages);
  }

  private void isDoneAgain() throws IOException {
    assertEquals("reading", build().get(0));
  }

  @Test
  void nothingIsDoneAgainAndTheSameIsSaid() throws IOException {
    bench.write("content/sources/lonely.md", bench.read("content/sources/the-report.md"));
    bench.write("site/mine.txt", "mine");
    BuildResult first = Build.run(request(false), TODAY, Progress.NONE);
    assertNotEquals(List.of(), first.findings());
    assertEquals(List.of(bench.path("site/mine.txt").toString()), first.carried());
    assertEquals(List.of(), build());
    BuildResult again = Build.run(request(false), TODAY, Progress.NONE);
    assertEquals(first, again);
    assertEquals(places(first), places(again));
  }

  private static List<String> places(BuildResult result) {
    return result.findings().stream().map(found -> found.span().toString()).toList();
  }

  @Test
  void aChangedTextIsSeen() throws IOException {
    bench.replace(STORY, "summary: ", "summary: Now ");
    isDoneAgain();
  }

  @Test
  void aTextOfTheSameSizeAndTimeIsSeen() throws IOException {
    FileTime before = Files.getLastModifiedTime(bench.path(STORY));
    String text = bench.read(STORY);
    bench.write(STORY, text.substring(0, text.length() - 2) + "!\n");
    Files.setLastModifiedTime(bench.path(STORY), before);
    isDoneAgain();
  }

  @Test
  void aNewTemplateIsSeen() throws IOException {
    bench.write("templates/assets/own.css", "p { color: red }");
    isDoneAgain();
  }

  @Test
  void aFileThatIsGoneFromTheSiteIsMadeAgain() throws IOException {
    String page = bench.read("site/index.html");
    bench.delete("site/index.html");
    isDoneAgain();
    assertEquals(page, bench.read("site/index.html"));
    assertEquals(List.of(), build());
  }

  @Test
  void aForeignFileInTheSiteIsSeen() throws IOException {
    bench.write("site/CNAME", "example.org");
    isDoneAgain();
    assertEquals(List.of(), build());
  }

  @Test
  void aSiteBehindALinkIsLookedAt() throws IOException {
    Files.move(bench.path("site"), bench.path("elsewhere"));
    Files.createSymbolicLink(bench.path("site"), bench.path("elsewhere"));
    build();
    assertEquals(List.of(), build());
    Files.delete(bench.path("elsewhere/index.html"));
    isDoneAgain();
    assertTrue(Files.exists(bench.path("elsewhere/index.html")));
  }

  @Test
  void anotherRequestIsAnother() throws IOException {
    assertEquals("reading", build(request(true)).get(0));
  }

  @Test
  void withALinkInTheContentNothingIsTrusted() throws IOException {
    Files.createSymbolicLink(
        bench.path("content/stories/link.md"), bench.path("content/stories/the-sale.md"));
    isDoneAgain();
    isDoneAgain();
  }

  @Test
  void anAddressThatIsLostIsSaidOnce() throws IOException {
    bench.replace(STORY, "---\n\n", "---\n\n## A heading of its own\n\n");
    build();
    bench.replace(STORY, "## A heading of its own\n\n", "");
    assertEquals(1, lost());
    assertEquals(0, lost());
    assertEquals(List.of(), build());
  }

  private long lost() throws IOException {
    return Build.run(request(false), TODAY, Progress.NONE).findings().stream()
        .filter(found -> found.rule() == Rule.LOST_ADDRESS)
        .count();
  }

  @Test
  void ofAFolderWithAFaultEverythingIsSaidAgain() throws IOException {
    bench.replace(STORY, "summary: ", "sumary: ");
    isDoneAgain();
    isDoneAgain();
  }

  private BuildResult on(LocalDate day) throws IOException {
    return Build.run(request(false), day, Progress.NONE);
  }

  @Test
  void isSaidAgainOnAnotherDayWhereNoDayMatters() throws IOException {
    BuildResult first = on(TODAY);
    assertEquals(first, on(TODAY.plusYears(1)));
    assertEquals(List.of(), build());
  }

  @Test
  void anAcceptedWarningIsOneAgainAfterItsLastDay() throws IOException {
    bench.write("content/sources/lonely.md", bench.read("content/sources/the-report.md"));
    bench.write(
        "content/dossier.yml",
        bench.read("content/dossier.yml")
            + "accepted:\n  - {code: D046, place: lonely, why: So, until: 2024-05-02}\n");
    BuildResult accepted = on(TODAY);
    assertEquals(1, accepted.accepted());
    assertEquals(accepted, on(TODAY.plusDays(1)));
    assertEquals(List.of(), build());
    BuildResult after = on(TODAY.plusDays(2));
    assertEquals(0, after.accepted());
    assertEquals(accepted.warnings() + 1, after.warnings());
    assertEquals(after, on(TODAY.plusDays(9)));
    assertEquals(accepted, on(TODAY));
  }

  @Test
  void whereWarningsFailAnAcceptedOneFailsAfterItsLastDay() throws IOException {
    bench.write("content/sources/lonely.md", bench.read("content/sources/the-report.md"));
    bench.write(
        "content/dossier.yml",
        bench.read("content/dossier.yml")
            + "accepted:\n  - {code: D046, place: lonely, why: So, until: 2024-05-02}\n");
    Request strict =
        new Request(
            bench.path("content"),
            Optional.of(bench.path("templates")),
            Optional.of(bench.path("site")),
            Optional.empty(),
            false,
            true,
            false);
    assertTrue(Build.run(strict, TODAY, Progress.NONE).published());
    assertTrue(Build.run(strict, TODAY.plusDays(1), Progress.NONE).published());
    String published = bench.read("site/manifest.txt");
    BuildResult after = Build.run(strict, TODAY.plusDays(2), Progress.NONE);
    assertEquals(List.of(false, 1L), List.of(after.published(), after.warnings()));
    assertEquals(published, bench.read("site/manifest.txt"));
  }
}
