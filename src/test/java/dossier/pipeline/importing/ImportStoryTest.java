package dossier.pipeline.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.cli.CommandLineForTests;
import dossier.intake.MadeDocx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dossier new story --from}: what becomes of a text that was written elsewhere. */
class ImportStoryTest {
  private static final String PIXEL =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

  private static final String SOURCE =
      """
      ---
      title: Minutes
      type: document
      publisher: Saltmere Harbour Council
      url: https://example.org/minutes
      archives:
        - url: https://archive.example/1
          date: 2024-01-01
      consulted: full
      derives-from: [own]
      ---
      Read.
      """;

  @TempDir private Path folder;
  private Path content = Path.of("");

  private ImportDesk desk() {
    return new ImportDesk(folder);
  }

  @BeforeEach
  void prepare() throws IOException {
    content = desk().content();
    Files.writeString(content.resolve("dossier.yml"), "title: A\nlanguage: en\npublisher: B\n");
  }

  private CommandLineForTests imported(Path file, String... more) throws IOException {
    return desk().imported("story", file, more);
  }

  private CommandLineForTests markdown(String text, String... more) throws IOException {
    return imported(desk().write("text.md", text), more);
  }

  private void source(String id) throws IOException {
    Files.createDirectories(content.resolve("sources"));
    Files.writeString(content.resolve("sources").resolve(id + ".md"), SOURCE);
  }

  private String text(String path) throws IOException {
    return Files.readString(content.resolve(path));
  }

  /** What stands below the fields of a story. */
  private String body(String id) throws IOException {
    String text = text("stories/" + id + ".md");
    return text.substring(text.indexOf("\n---\n") + 5);
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(content)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            content.relativize(file).toString().replace('\\', '/'),
            new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  private String checked() {
    return CommandLineForTests.run("check", "--drafts", "--content", content.toString()).err();
  }

  @Test
  void readsMarkdownAsGoogleDocsExportsIt() throws IOException {
    CommandLineForTests run =
        markdown(
            """
            # **The sale of the North Pier** {#the-sale}

            “So\\! Sold,” she said\\. 5\\-6 \\[sic\\] \\#1

            ## **What** followed

            1. One
            2. Two
               * a
               * b

            | A | B |
            | :---- | :---- |
            | x \\| y | z |

            A **bold** and *slanted* end.
            """);
    assertEquals(0, run.exit(), run.err());
    assertEquals(
        """
        “So! Sold,” she said. 5-6 \\[sic\\] #1

        ## What followed

        1. One
        2. Two
           - a
           - b

        | A | B |
        | --- | --- |
        | x &#124; y | z |

        A **bold** and *slanted* end.
        """,
        body("the-sale-of-the-north-pier"));
    String story = text("stories/the-sale-of-the-north-pier.md");
    assertTrue(story.contains("\ntitle: The sale of the North Pier\n"), story);
    assertTrue(story.contains("\ncase: 1\n") && story.contains("\nstatus: draft\n"), story);
    assertTrue(run.out().contains("  not kept: ids of headings: 1\n"), run.out());
    assertTrue(
        run.out()
            .endsWith("1 new story, 0 new sources, 0 sources cited that were there, 0 pictures\n"),
        run.out());
  }

  @Test
  void citesTheSourcesAtTheAddressesOfFootnotesAndLinks() throws IOException {
    source("the-minutes");
    CommandLineForTests run =
        markdown(
            """
            # A pier

            First.[^1] Second,[^2] [third](http://example.org/minutes/#top) and [news](https://news.example/a).[^3]

            Last.[^4]

            [^1]: [https://archive.example/1](https://archive.example/1), p. 3

            [^2]: Jane Doe, “A pier”, https://news.example/a; see also [Minutes](https://example.org/minutes).

            [^3]: Nobody knows *why*.

            [^4]: https://news.example/a
            """);
    assertEquals(0, run.exit(), run.err());
    assertEquals(
        """
        First [@the-minutes, p. 3]. Second [@the-minutes; @news-example], third [@the-minutes] and news [@news-example].[^3]

        %% Footnote 2: Jane Doe, “A pier”, https://news.example/a; see also Minutes https://example.org/minutes . %%

        Last [@news-example].

        [^3]: Nobody knows *why*.
        """,
        body("a-pier"));
    assertEquals(2, files().keySet().stream().filter(name -> name.startsWith("sources/")).count());
  }

  @Test
  void beginsASourceThatWaitsForAnEditor() throws IOException {
    markdown("# A pier\n\nThe [pier’s papers](https://example.org/papers) say so.\n");
    String source = text("sources/example-org-piers-papers.md");
    assertTrue(source.startsWith("---\ntitle: \"[pier’s papers]\"\n"), source);
    assertTrue(source.contains("\nurl: https://example.org/papers\n"), source);
    String found = checked();
    assertTrue(found.matches("(?s).*example-org-piers-papers\\.md:\\d+:1: error\\[D084].*"), found);
  }

  @Test
  void writesPicturesUnderMediaAndAsksForTheirWords() throws IOException {
    CommandLineForTests run =
        markdown(
            """
            # A pier

            ![][image1]

            ![the pier at noon][image1] ![no picture][image2]

            [image1]: <data:image/png;base64,%s>

            [image2]: <data:image/gif;base64,R0lGODlhAQABAAAAACw=>
            """
                .formatted(PIXEL));
    assertEquals(0, run.exit(), run.err());
    assertArrayEquals(
        Base64.getDecoder().decode(PIXEL),
        Files.readAllBytes(content.resolve("media/a-pier-1.png")));
    assertEquals(
        "![](media/a-pier-1.png)\n\n![the pier at noon](media/a-pier-1.png)  no picture\n",
        body("a-pier"));
    assertTrue(
        run.out().contains("  not kept: pictures (this is neither a PNG nor a JPEG image): 1\n"),
        run.out());
    assertTrue(checked().contains("error[D033]"), checked());
  }

  @Test
  void readsADocumentOfAWordProcessor() throws IOException {
    MadeDocx docx = new MadeDocx();
    docx.link("l1", "https://example.org/papers")
        .picture("p1", "x.png", Base64.getDecoder().decode(PIXEL));
    docx.paragraph("Title", MadeDocx.run("The North Pier"))
        .paragraph(
            "Normal",
            MadeDocx.run("Sold ", "<w:color w:val=\"FF0000\"/>"),
            MadeDocx.run("twice", "<w:b/>", "<w:u w:val=\"single\"/>"),
            MadeDocx.run("."),
            docx.footnote(2, MadeDocx.run("https://example.org/papers, pp. 3–4")),
            docx.comment(7, "Anna Li", "Who %% says so?"),
            "<w:ins w:id=\"1\">" + MadeDocx.run(" It was late.") + "</w:ins>",
            "<w:del w:id=\"2\"><w:r><w:delText>Never.</w:delText></w:r></w:del>",
            MadeDocx.run(" Hidden.", "<w:vanish/>"))
        .paragraph("H1", MadeDocx.run("What followed"))
        .paragraph("H2", MadeDocx.run("Later"))
        .item(2, 0, "One")
        .item(2, 1, "Below")
        .item(2, 0, "Two")
        .paragraph(
            "Normal", "<w:hyperlink r:id=\"l1\">" + MadeDocx.run("Papers") + "</w:hyperlink>")
        .item(2, 0, "Three")
        .item(1, 0, "Bullet")
        .paragraph("Quote", MadeDocx.run("Quoted"))
        .paragraph("Quote", MadeDocx.run("more"), docx.footnote(3, MadeDocx.run("A plain note.")))
        .xml(
            "<w:tbl><w:tr><w:tc><w:p>"
                + MadeDocx.run("A")
                + "</w:p></w:tc><w:tc><w:p>"
                + MadeDocx.run("B|C")
                + "</w:p></w:tc></w:tr><w:tr><w:tc><w:p>"
                + MadeDocx.run("D")
                + "</w:p><w:p>"
                + MadeDocx.run("E")
                + "</w:p></w:tc></w:tr></w:tbl>")
        .paragraph("Normal", MadeDocx.shown("p1", "The pier at noon"))
        .xml("<w:p><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath></w:p><w:sectPr/>");
    CommandLineForTests run = imported(docx.write(folder.resolve("text.docx")));
    assertEquals(0, run.exit(), run.err());
    assertEquals(
        """
        Sold **twice** [@example-org-papers, pp. 3–4]. It was late.

        %% Anna Li: Who % % says so? %%

        ## What followed

        ### Later

        1. One
           1. Below
        2. Two

        Papers [@example-org-papers]

        3. Three

        * Bullet

        > Quoted
        >
        > more[^2]

        | A | B&#124;C |
        | --- | --- |
        | D E |  |

        ![The pier at noon](media/the-north-pier-1.png)

        x=1

        [^2]: A plain note.
        """
            .replace("example-org-papers", "example-org"),
        body("the-north-pier"));
    assertEquals(
        List.of(
            "coloured words: 1",
            "equations, of which only the signs are kept: 1",
            "hidden words: 1",
            "tracked deletions: 1",
            "underlined words: 1"),
        run.out()
            .lines()
            .filter(line -> line.startsWith("  not kept: "))
            .map(line -> line.substring(12))
            .toList());
  }

  @Test
  void overwritesNothingAndImportsOnce() throws IOException {
    String text = "# A pier\n\nSee [it](https://example.org/it).\n";
    assertEquals(0, markdown(text).exit());
    Map<String, String> before = files();
    CommandLineForTests again = markdown(text);
    assertEquals(1, again.exit());
    assertTrue(again.err().contains("error[D007]: the id 'a-pier' is taken"), again.err());
    assertEquals(before, files());
    assertEquals(0, markdown(text, "another-pier").exit());
    assertTrue(text("stories/another-pier.md").contains("\ncase: 2\n"));
    assertEquals(before.size() + 1, files().size());
  }

  @Test
  void writesNothingIfOneFileCannotBeWritten() throws IOException {
    Files.writeString(content.resolve("sources"), "in the way");
    Map<String, String> before = files();
    assertFalse(markdown("# A pier\n\nSee [it](https://example.org/it).\n").exit() == 0);
    assertEquals(before, files());
  }

  @Test
  void asksForAnIdIfThereIsNoTitle() throws IOException {
    CommandLineForTests run = markdown("Words.\n");
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("error[D112]: no id can be made of this text"), run.err());
    assertEquals(0, markdown("Words.\n", "a-pier").exit());
    assertTrue(text("stories/a-pier.md").contains("\ntitle: \"[a pier]\"\n"));
  }

  @Test
  void refusesWhatIsNoText() throws IOException {
    Map<String, byte[]> files =
        Map.of(
            "a.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0},
            "a.pdf", "%PDF-1.4".getBytes(UTF_8),
            "b.docx", "PK\u0003\u0004broken".getBytes(UTF_8));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      CommandLineForTests run =
          imported(Files.write(folder.resolve(file.getKey()), file.getValue()), "a-pier");
      assertEquals(1, run.exit(), file.getKey());
      assertTrue(run.err().contains("error[D110]"), run.err());
    }
    assertFalse(Files.exists(content.resolve("stories")));
  }

  @Test
  void refusesDocumentsThatAreBuiltToHarm() throws IOException {
    String entity = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>";
    String deep = "<x>".repeat(100_000);
    for (String xml : List.of(entity, deep, "<x", "", "<x/>")) {
      MadeDocx docx = new MadeDocx().file("word/document.xml", xml.getBytes(UTF_8));
      CommandLineForTests run = imported(docx.write(folder.resolve("text.docx")), "a-pier");
      assertEquals(1, run.exit());
      assertTrue(run.err().contains("error[D110]: this document cannot be read"), run.err());
    }
    MadeDocx bomb = new MadeDocx().file("word/document.xml", new byte[65 * 1024 * 1024]);
    CommandLineForTests run = imported(bomb.write(folder.resolve("text.docx")), "a-pier");
    assertTrue(run.err().contains("error[D003]"), run.err());
    CommandLineForTests nested = markdown("> ".repeat(60) + "deep\n", "a-pier");
    assertTrue(nested.err().contains("error[D022]"), nested.err());
    assertFalse(Files.exists(content.resolve("stories")));
  }

  @Test
  void keepsRemarksAndFootnotesThatNothingLeadsTo() throws IOException {
    MadeDocx docx = new MadeDocx();
    docx.footnote(9, MadeDocx.run("A lost note."));
    docx.comment(3, "Bo", "A lost remark.");
    docx.paragraph("Title", MadeDocx.run("A pier")).paragraph("Normal", MadeDocx.run("Words."));
    assertEquals(0, imported(docx.write(folder.resolve("text.docx"))).exit());
    assertEquals(
        "Words.\n\n%% A footnote without its mark: A lost note. %%\n\n%% Bo: A lost remark. %%\n",
        body("a-pier"));
  }
}
