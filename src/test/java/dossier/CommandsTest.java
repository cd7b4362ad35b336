package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.cli.CommandLineForTests;
import dossier.made.CaseText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  @TempDir private Path folder;

  @Test
  void buildNamesWhatOthersPutIntoTheSite() {
    Workbench small = Workbench.small(folder).write("site/a.txt", "mine").write("site/b/c", "mine");
    String site = small.path("site").toString();
    assertTrue(
        small
            .build()
            .passes()
            .out()
            .endsWith("\nkept as others put it there: " + site + "/a.txt, " + site + "/b/c\n"),
        small::out);
    for (int i = 0; i < 5; i++) {
      small.write("site/d" + i, "mine");
    }
    assertTrue(small.build().passes().out().endsWith("/d2 and 2 more\n"), small::out);
    assertTrue(small.build("--format", "json").out().contains("\"carriedOver\": 7, "), small::out);
  }

  @Test
  void buildSaysInOneLineWhatItBuilt() {
    Workbench bench = Workbench.small(folder).build().passes();
    assertTrue(
        bench
            .out()
            .matches(
                "1 story, 4 sources, 23 pages, 0 warnings, names not guarded \\(no list was given: 'dossier explain D071'\\), \\d+\\.\\d\\d s\\R"),
        bench.out());
    assertEquals("", bench.err());
  }

  @Test
  void whatIsLeftOutAsADraftIsSaid() {
    Workbench bench =
        Workbench.small(folder)
            .replace("content/stories/the-sale.md", "\ncase: 1\n", "\ncase: 1\nstatus: draft\n")
            .check("--all");
    assertTrue(
        bench.out().contains("0 stories (1 draft left out: --drafts takes it in), 4 sources"),
        bench.out());
    assertFalse(bench.check("--drafts").out().contains("left out"), bench.out());
  }

  @Test
  void quietPrintsFindingsOnly() {
    Workbench bench = Workbench.small(folder).build("--quiet").passes();
    assertEquals("", bench.out() + bench.err());
    bench
        .replace("content/stories/the-sale.md", "people: [jane-doe]", "people: [jane]")
        .build("--quiet")
        .ends(1);
    assertEquals("", bench.out());
    assertTrue(bench.err().contains("[D012]"));
  }

  @Test
  void jsonIsForMachinesOnBothStreams() {
    Workbench bench = Workbench.small(folder).build("--format", "json").passes();
    assertEquals("[]\n", bench.err());
    assertTrue(
        bench
            .out()
            .startsWith("{\"published\": true, \"stories\": 1, \"sources\": 4, \"pages\": 23,"),
        bench.out());
  }

  @Test
  void checkWritesNothing() {
    Workbench bench = Workbench.small(folder).check().passes();
    assertFalse(Files.exists(bench.path("site")));
    bench
        .replace("content/stories/the-sale.md", "people: [jane-doe]", "people: [jane]")
        .check()
        .ends(1);
  }

  @Test
  void checkFindsTwoOutputsAtOneAddress() {
    Workbench.small(folder)
        .replace("content/stories/the-sale.md", "old/pier.html", "claims.html")
        .check()
        .ends(1)
        .says("[D009]");
  }

  @Test
  void theProjectsTemplatesReplaceTheBundledOnes() {
    Workbench bench =
        Workbench.small(folder)
            .write("templates/page.ftlh", "<!DOCTYPE html><title>${page.frame.title}</title>mine")
            .write("templates/assets/own.css", "a{}");
    bench.build().passes();
    assertEquals("<!DOCTYPE html><title>About</title>mine", bench.read("site/about.html"));
    assertEquals("a{}", bench.read("site/assets/own.css"));
    assertTrue(bench.read("site/index.html").contains("<h1"));
  }

  @Test
  void wrongUsageIsTold() {
    assertEquals(2, CommandLineForTests.run().exit());
    assertEquals(2, CommandLineForTests.run("biuld").exit());
    assertEquals(2, CommandLineForTests.run("build", "--contents", "x").exit());
    assertEquals(
        2, CommandLineForTests.run("build", "--content", folder.resolve("gone").toString()).exit());
    assertEquals(2, CommandLineForTests.run("explain", "D999").exit());
    assertEquals(2, CommandLineForTests.run("new", "vessel", "x").exit());
  }

  @Test
  void theSiteIsNeverPublishedOverTheContent() {
    Workbench bench = Workbench.small(folder);
    String content = bench.path("content").toString();
    for (String out : new String[] {content, content + "/stories", folder.toString(), "/"}) {
      assertEquals(
          2, CommandLineForTests.run("build", "--content", content, "--out", out).exit(), out);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "templates",
        "templates/own",
        "captures",
        "captures/the-report",
        "to-content",
        "to-here",
        "to-parent",
        "to-content/stories",
        "to-here/content/../content",
        "round/site",
        "blocked"
      })
  void theSiteIsNeverPublishedOverAnythingElseWhereverLinksLead(String out) throws Exception {
    Workbench bench = Workbench.small(folder.resolve("a/project")).write("blocked", "a file");
    Files.createSymbolicLink(bench.path("to-content"), Path.of("content"));
    Files.createSymbolicLink(bench.path("to-here"), Path.of("."));
    Files.createSymbolicLink(bench.path("to-parent"), Path.of(".."));
    Files.createSymbolicLink(bench.path("round"), Path.of("round"));
    Map<String, String> before = Workbench.empty(folder).files(".");
    bench.buildInto(out).ends(2).says(bench.path(out) + "'");
    assertEquals(before, Workbench.empty(folder).files("."));
  }

  @Test
  void filesThatAreWrittenAnewKeepTheirModes() throws Exception {
    Workbench bench = Workbench.small(folder).write("content/.quotes.lock.next", "mine");
    Path lock = bench.path("content/quotes.lock");
    Path source = bench.path("content/sources/the-report.md");
    for (Path file : List.of(lock, source)) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    }
    bench.capture("the-report", "Sell it while you can").passes();
    bench.replace("content/quotes.lock", "dossier quotes.lock 1\n", "dossier quotes.lock 1\n\n");
    bench.quote();
    for (Path file : List.of(lock, source)) {
      assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
    assertEquals("mine", bench.read("content/.quotes.lock.next"));
  }

  @Test
  void aFolderThatIsALinkIsPublishedInto() throws Exception {
    Workbench bench = Workbench.small(folder.resolve("project"));
    Files.createDirectories(folder.resolve("www"));
    Files.createSymbolicLink(bench.path("site"), folder.resolve("www"));
    bench.build().passes();
    assertTrue(Files.isSymbolicLink(bench.path("site")));
    assertTrue(Files.exists(folder.resolve("www/index.html")));
  }

  @Test
  void aDiskThatFailsIsTold() throws Exception {
    Workbench bench = Workbench.small(folder).write("blocked", "a file");
    CommandLineForTests run =
        CommandLineForTests.run(
            "capture",
            "the-report",
            bench.path("blocked").toString(),
            "--content",
            bench.path("content").toString(),
            "--captures",
            bench.path("blocked/captures").toString());
    assertEquals(3, run.exit(), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
  }

  @Test
  void aSiteBelowAFileIsToldBeforeTheWork() {
    Workbench.small(folder)
        .write("blocked", "a file")
        .buildInto("blocked/site")
        .ends(1)
        .says("blocked:1:1: error[D064]: this is a file, and a folder is needed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version", "completion", "explain"})
  void answersWhatPeopleAsk(String question) {
    CommandLineForTests answer = CommandLineForTests.run(question);
    assertEquals(0, answer.exit());
    assertTrue(
        answer.out().contains(question.equals("explain") ? "D012" : "dossier"), answer.out());
  }

  @Test
  void explainsACode() {
    CommandLineForTests answer = CommandLineForTests.run("explain", "d012");
    assertEquals(0, answer.exit());
    assertTrue(answer.out().startsWith("D012 (error): an id that names nothing"), answer.out());
  }

  @Test
  void initMakesADossierThatBuildsWithoutAWarning() {
    Path fresh = folder.resolve("fresh");
    assertEquals(0, CommandLineForTests.run("init", fresh.toString()).exit());
    Workbench.empty(fresh).build("--strict").passes().reportsOnly(0);
    assertEquals(2, CommandLineForTests.run("init", fresh.toString()).exit());
  }

  @ParameterizedTest
  @ValueSource(strings = {"story", "source", "person", "group", "place", "page"})
  void newMakesAFileOfEachKindThatIsToldOfUntilItIsFilled(String kind) {
    Workbench bench = Workbench.small(folder);
    String content = bench.path("content").toString();
    assertEquals(0, CommandLineForTests.run("new", kind, "brand-new", "--content", content).exit());
    bench.build();
    if (kind.equals("story")) {
      bench.passes();
    } else {
      bench.ends(1).says("[D084]");
    }
    assertEquals(2, CommandLineForTests.run("new", kind, "brand-new", "--content", content).exit());
    assertEquals(
        2, CommandLineForTests.run("new", "person", "brand-new", "--content", content).exit());
    assertEquals(2, CommandLineForTests.run("new", kind, "Brand New", "--content", content).exit());
    assertEquals(2, CommandLineForTests.run("new", kind, "com1", "--content", content).exit());
  }

  @Test
  void newWritesNothingWhereALinkLeadsOutOfTheContent() throws IOException {
    Workbench bench = Workbench.small(folder).write("elsewhere/x.txt", "x");
    Path people = bench.path("content/places");
    Files.createDirectories(people);
    Files.move(people, bench.path("places"));
    Files.createSymbolicLink(people, bench.path("elsewhere"));
    CommandLineForTests ran =
        CommandLineForTests.run(
            "new", "place", "brand-new", "--content", bench.path("content").toString());
    assertEquals(2, ran.exit());
    assertEquals(Map.of("x.txt", "x"), bench.files("elsewhere"));
  }

  @Test
  void whatARetellingAlteredIsShownWithBothWordings() {
    Workbench bench = Workbench.small(folder);
    bench
        .write(CaseText.source("the-copy").with("derives-from", "[the-report]"))
        .replace(
            "content/stories/the-sale.md",
            "via: [the-letter]\n",
            """
            via: [the-letter]
                  - {source: the-copy, relation: differs, note: Says that it was a postcard.}
            """)
        .build()
        .passes();
    String page = bench.read("site/stories/the-sale.html");
    assertTrue(page.contains("differs, as far as read"), page);
    assertTrue(page.contains("Says that it was a postcard."), page);
    assertTrue(
        page.contains("says what the claim says: “Jane Doe asked for the sale in a letter.”"),
        page);
  }
}
