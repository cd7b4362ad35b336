package dossier.pipeline.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.cli.CommandLineForTests;
import dossier.intake.MadeWacz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dossier new source --from}: what is written, and what is only shown. */
class ImportTest {
  private static final String LIBRARY =
      """
      @article{li2023, entrysubtype = {newspaper}, author = {Li, Anna}, title = {The Pier Is Sold},
        journal = {Pier Post}, date = {2023-12-18}, pages = {3}, url = {https://example.org/pier}}
      @book{ek2020, author = {Ek, Bo}, title = {Harbours}, publisher = {Sea Press}, year = 2020,
        doi = {10.1000/182}, abstract = {Long}}
      """;
  private static final String PIER = "pier-post-2023-12-18-pier-is-sold";

  @TempDir private Path folder;
  private Path content = Path.of("");

  private ImportDesk desk() {
    return new ImportDesk(folder);
  }

  @BeforeEach
  void prepare() throws IOException {
    content = desk().content();
  }

  private Path write(String name, String text) throws IOException {
    return desk().write(name, text);
  }

  private CommandLineForTests imported(Path file, String... more) throws IOException {
    return desk().imported("source", file, more);
  }

  private Set<String> sources() throws IOException {
    return new TreeSet<>(texts().keySet());
  }

  private Map<String, String> texts() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    Path sources = content.resolve("sources");
    if (Files.isDirectory(sources)) {
      try (Stream<Path> files = Files.list(sources)) {
        for (Path file : files.toList()) {
          texts.put(
              file.getFileName().toString().replaceFirst("\\.md$", ""), Files.readString(file));
        }
      }
    }
    return texts;
  }

  private String text(String id) throws IOException {
    return Files.readString(content.resolve("sources").resolve(id + ".md"));
  }

  @Test
  void writesNewSourcesAtOnce() throws IOException {
    CommandLineForTests run = imported(write("library.bib", LIBRARY));
    assertEquals(0, run.exit(), run.err());
    assertEquals(List.of("ek-2020-harbours", PIER), List.copyOf(sources()));
    assertTrue(run.out().contains("  not kept: abstract\n"), run.out());
    assertTrue(
        run.out()
            .contains("2 new sources, 0 as imported before, 0 changed\nnext: fill in 'consulted'"),
        run.out());
    assertTrue(
        text(PIER)
            .startsWith(
                """
                ---
                title: The Pier Is Sold
                type: article-newspaper
                authors:
                  - Anna Li
                publisher: Pier Post
                pages: 3
                issued: 2023-12-18
                url: https://example.org/pier

                # full: all of it was read."""),
        text(PIER));
    assertTrue(text(PIER).contains("\nimported-from: li2023\n---\nSay here what"), text(PIER));
    assertTrue(text("ek-2020-harbours").contains("\nderives-from:\n  - unknown\n"));
  }

  @Test
  void leavesWhatIsNotKnownForAnEditorToDecide() throws IOException {
    imported(write("library.ris", "TY  - GEN\nID  - 7\nER  - \n"), "the-pier");
    assertTrue(text("the-pier").contains("\ntitle: \"[The pier]\"\ntype: document\n"));
    assertTrue(text("the-pier").contains("\npublisher: unknown\n"));
    Files.writeString(content.resolve("dossier.yml"), "title: A\nlanguage: en\npublisher: B\n");
    CommandLineForTests check = CommandLineForTests.run("check", "--content", content.toString());
    assertEquals(1, check.exit(), check.err());
    assertTrue(check.err().matches("(?s).*the-pier\\.md:\\d+:1: error\\[D084].*"), check.err());
  }

  @Test
  void writesNothingIfTheSameIsImportedAgain() throws IOException {
    Path library = write("library.bib", LIBRARY);
    imported(library);
    Map<String, String> before = texts();
    CommandLineForTests again = imported(library, "--write");
    assertEquals(0, again.exit(), again.err());
    assertTrue(
        again.out().endsWith("0 new sources, 2 as imported before, 0 changed\n"), again.out());
    assertEquals(before, texts());
  }

  @Test
  void showsAChangeAndWritesItOnlyIfAsked() throws IOException {
    imported(write("library.bib", LIBRARY));
    Path file = content.resolve("sources").resolve(PIER + ".md");
    String edited =
        text(PIER)
            .replace("title: The Pier Is Sold\n", "title: The Pier Is Sold # as printed\n")
            .replace("consulted: excerpt", "consulted: full")
            .replaceFirst("(?s)Say here.*", "Read in print.\n");
    Files.writeString(file, edited);
    Path changed =
        write(
            "library.bib",
            LIBRARY
                .replace("The Pier Is Sold", "Pier: Sold")
                .replace("pages = {3}", "volume = {9}")
                .replace("Li, Anna", "Li, Anna and Ek, Bo"));
    CommandLineForTests shown = imported(changed);
    assertEquals(0, shown.exit(), shown.err());
    assertTrue(
        shown
            .out()
            .contains(
                """
                @@ -2 +2 @@
                -title: The Pier Is Sold # as printed
                +title: "Pier: Sold" # as printed
                @@ -5,0 +6 @@
                +  - Bo Ek
                @@ -6,0 +8 @@
                +volume: 9
                """),
        shown.out());
    assertEquals(edited, text(PIER));
    CommandLineForTests written = imported(changed, "--write");
    assertTrue(written.out().endsWith("0 new sources, 1 as imported before, 1 changed\n"));
    assertEquals(
        edited
            .replace("title: The Pier Is Sold #", "title: \"Pier: Sold\" #")
            .replace("  - Anna Li\n", "  - Anna Li\n  - Bo Ek\n")
            .replace("publisher: Pier Post\n", "publisher: Pier Post\nvolume: 9\n"),
        text(PIER));
    assertEquals(2, sources().size());
  }

  @Test
  void keepsLineEndsOfTheFileThatItChanges() throws IOException {
    Path library = write("library.bib", LIBRARY);
    imported(library);
    Path file = content.resolve("sources").resolve(PIER + ".md");
    Files.writeString(file, text(PIER).replace("\n", "\r\n"));
    imported(write("library.bib", LIBRARY.replace("Li, Anna", "Li, Anna and Ek, Bo")), "--write");
    assertTrue(text(PIER).contains("  - Anna Li\r\n  - Bo Ek\r\n"), text(PIER));
    assertFalse(text(PIER).replace("\r\n", "").contains("\n"));
  }

  @Test
  void knowsASourceThatWasWrittenByHand() throws IOException {
    Files.createDirectories(content.resolve("sources"));
    String byHand =
        """
        ---
        title: ‘Harbours’
        type: book
        authors: [Bo Ek]
        publisher: Sea Press
        issued: 2020-05
        doi: 10.1000/182
        consulted: full
        derives-from: [own]
        ---
        """;
    Files.writeString(content.resolve("sources/by-doi.md"), byHand);
    Files.writeString(
        content.resolve("sources/by-url.md"),
        byHand.replace("doi: 10.1000/182", "url: http://EXAMPLE.org/pier/"));
    Path library = write("library.bib", LIBRARY.replace("{Harbours}", "{'Harbours'}"));
    CommandLineForTests run = imported(library, "--write");
    assertEquals(0, run.exit(), run.err());
    assertEquals(List.of("by-doi", "by-url"), List.copyOf(sources()));
    assertEquals(byHand.replace("[own]\n", "[own]\nimported-from: ek2020\n"), text("by-doi"));
    assertTrue(text("by-url").contains("\nurl: https://example.org/pier\n"));
  }

  @Test
  void takesOneEntryUnderAnIdOfTheEditors() throws IOException {
    Path library = write("library.bib", LIBRARY);
    CommandLineForTests both = imported(library, "the-pier");
    assertEquals(1, both.exit());
    assertTrue(both.err().contains("error[D112]"), both.err());
    assertEquals(0, imported(library, "the-pier", "--entry", "li2023").exit());
    assertEquals(List.of("the-pier"), List.copyOf(sources()));
    CommandLineForTests renamed = imported(library, "pier-2", "--entry", "li2023");
    assertEquals(1, renamed.exit());
    assertTrue(renamed.err().contains("there already as 'the-pier'"), renamed.err());
    CommandLineForTests unknown = imported(library, "--entry", "li2032");
    assertTrue(unknown.err().contains("there is 'li2023'"), unknown.err());
    CommandLineForTests taken = imported(library, "the-pier", "--entry", "ek2020");
    assertTrue(taken.err().contains("error[D007]"), taken.err());
    assertEquals(List.of("the-pier"), List.copyOf(sources()));
  }

  @Test
  void givesEachEntryAnIdOfItsOwn() throws IOException {
    Files.createDirectories(content.resolve("people"));
    Files.writeString(content.resolve("people/ek-2020-harbours.md"), "---\nname: x\n---\n");
    Path library =
        write(
            "library.json",
            """
            [{"id": 1, "type": "book", "title": "Harbours", "author": [{"family": "Ek"}],
              "issued": {"date-parts": [[2020]]}},
             {"id": 2, "type": "book", "title": "The Harbours", "author": [{"family": "Ek"}],
              "issued": {"date-parts": [[2020]]}},
             {"id": 3, "title": "港口"}, {"id": 4, "title": "Пирс продан"}]
            """);
    assertEquals(0, imported(library).exit());
    assertEquals(
        List.of("ek-2020-harbours-2", "ek-2020-harbours-3", "pirs-prodan", "source"),
        List.copyOf(sources()));
  }

  @Test
  void refusesWhatIsNotClear() throws IOException {
    CommandLineForTests twice =
        imported(write("a.json", "[{\"id\": 1, \"title\": \"A\"}, {\"id\": 1, \"title\": \"B\"}]"));
    assertTrue(twice.err().contains("the key '1' is given twice"), twice.err());
    imported(write("library.bib", LIBRARY));
    CommandLineForTests other =
        imported(write("library.bib", LIBRARY.replace("10.1000/182", "10.1000/999")), "--write");
    assertEquals(1, other.exit());
    assertTrue(other.err().contains("which has another DOI"), other.err());
    CommandLineForTests doubled =
        imported(
            write(
                "b.json",
                "[{\"id\": 8, \"DOI\": \"10.1000/182\"}, {\"id\": 9, \"DOI\": \"10.1000/182\"}]"));
    assertTrue(doubled.err().contains("two entries of this file are the source"), doubled.err());
    assertEquals(2, sources().size());
  }

  @Test
  void takesAnotherDoiAtTheSameAddressForAnotherWork() throws IOException {
    String item =
        "{\"id\": %s, \"title\": \"%s\", \"DOI\": \"10.1000/%s\", \"URL\": \"https://example.org/p\"}";
    imported(write("a.json", item.formatted(1, "One", 1)));
    assertEquals(0, imported(write("a.json", item.formatted(2, "Two", 2))).exit());
    assertEquals(List.of("example-org-one", "example-org-two"), List.copyOf(sources()));
  }

  @Test
  void replacesAListHoweverItIsWrittenAndNothingAroundIt() throws IOException {
    Path library = write("library.bib", LIBRARY);
    imported(library, "--entry", "li2023");
    Path file = content.resolve("sources").resolve(PIER + ".md");
    for (String list :
        List.of(
            "authors: [Jo Doe,\n  Al Roe] # both\n",
            "authors:\n- Jo Doe\n\n# where\n",
            "authors:\n  - family: Doe\n    given: Jo\n")) {
      Files.writeString(file, text(PIER).replaceFirst("authors:\n  - Anna Li\n", list));
      String before = text(PIER);
      imported(library, "--write");
      assertEquals(
          before
              .replace("[Jo Doe,\n  Al Roe] # both", "\n  - Anna Li")
              .replace("authors: \n", "authors:\n")
              .replaceFirst("authors:\n- Jo Doe\n", "authors:\n  - Anna Li\n")
              .replaceFirst("  - family: Doe\n    given: Jo\n", "  - Anna Li\n"),
          text(PIER));
      Files.writeString(file, text(PIER).replace("\n# where\n", ""));
    }
  }

  @Test
  void importsNothingBesideASourceThatCannotBeRead() throws IOException {
    Files.createDirectories(content.resolve("sources"));
    Files.writeString(content.resolve("sources/broken.md"), "---\ntitle: [\n---\n");
    CommandLineForTests run = imported(write("library.bib", LIBRARY));
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("broken.md"), run.err());
    assertEquals(List.of("broken"), List.copyOf(sources()));
  }

  @Test
  void takesThePageInTheSameStepAndOnlyOnce() throws IOException {
    Path page =
        write(
            "page.html",
            "<title>Sold</title><link rel=canonical href=https://example.org/p><p>For one crown");
    CommandLineForTests run = imported(page, "the-page");
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().contains("the copy is "), run.out());
    String before = text("the-page");
    assertTrue(before.matches("(?s).*\ncapture: [0-9a-f]{64}\n---\n.*"), before);
    assertEquals(
        Files.readString(page), Files.readString(folder.resolve("captures/the-page/1/original")));
    CommandLineForTests again = imported(page, "--write");
    assertTrue(again.out().endsWith("1 as imported before, 0 changed\n"), again.out());
    Files.writeString(page, Files.readString(page) + " and more");
    assertTrue(imported(page).out().contains("a copy of 'the-page' would be taken"));
    assertEquals(before, text("the-page"));
    assertEquals(0, imported(page, "--write").exit());
    assertTrue(Files.exists(folder.resolve("captures/the-page/2/original")));
    assertFalse(before.equals(text("the-page")));
  }

  @Test
  void takesThePagesOfAnArchive() throws IOException {
    Path wacz = folder.resolve("pier.wacz");
    String html = "<html><head><title>Sold</title></head><body>For one crown</body></html>";
    Files.write(
        wacz,
        new MadeWacz()
            .page("https://example.org/a", "A", html)
            .page("https://example.org/b", "B", html.replace("Sold", "Bought"))
            .bytes());
    CommandLineForTests run = imported(wacz);
    assertEquals(0, run.exit(), run.err());
    assertEquals(List.of("example-org-bought", "example-org-sold"), List.copyOf(sources()));
    assertEquals(
        "\uFEFF" + html,
        new String(
            Files.readAllBytes(folder.resolve("captures/example-org-sold/1/original")), UTF_8));
    assertTrue(text("example-org-sold").contains("\ncapture: "));
    assertTrue(imported(wacz).out().endsWith("2 as imported before, 0 changed\n"));
  }

  @Test
  void saysWhatIsWrongWithTheCommandLine() throws IOException {
    Path library = write("library.bib", LIBRARY);
    assertEquals(2, imported(library, "No Id").exit());
    assertEquals(2, imported(folder.resolve("nothing.bib")).exit());
    assertEquals(2, CommandLineForTests.run("new", "person", "--from", library.toString()).exit());
    assertEquals(2, CommandLineForTests.run("new", "source", "x", "--write").exit());
    assertEquals(2, CommandLineForTests.run("new", "source").exit());
  }
}
