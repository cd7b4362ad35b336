package dossier.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.adobe.epubcheck.tool.EpubChecker;
import dossier.Workbench;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EpubEditionTest {
  private static final String STORY = "EPUB/stories/the-sale.xhtml";
  private static final String PACKAGE = "EPUB/package.opf";

  /** What is markup, what is read from the right, what one character is not enough for. */
  private static final String HOSTILE =
      "A & B < C > \\\"D\\\" ]]> &amp; Москва שלום عربي 👩‍🚀 e\u0301 "
          + "Donaudampfschifffahrt".repeat(60);

  @TempDir private static Path folder = Path.of("");

  private static Workbench small(String name) {
    return Workbench.small(folder.resolve(name));
  }

  private static Workbench hostile(String name) {
    return small(name)
        .replace("content/dossier.yml", "title: The Pier", "title: \"" + HOSTILE + "\"")
        .replace(
            "content/stories/the-sale.md",
            "title: The sale of the pier",
            "title: \"" + HOSTILE + "\"");
  }

  private static Workbench bound(Workbench bench) {
    return bench.buildInto("out/pier.epub", "--edition", "epub").passes();
  }

  private static Map<String, String> files(Workbench bench) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(bench.path("out/pier.epub").toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          files.put(entry.getName(), new String(in.readAllBytes(), UTF_8));
        }
      }
    }
    return files;
  }

  private static Document chapter(String text) {
    return Jsoup.parse(text, "", Parser.xmlParser());
  }

  @ParameterizedTest
  @ValueSource(strings = {"small", "sparse", "hostile"})
  void epubCheckFindsNothing(String name) {
    Workbench bench =
        name.equals("hostile")
            ? hostile("checked")
            : Workbench.copy(Workbench.SITES.resolve(name), folder.resolve("checked-" + name));
    String epub = bound(bench).path("out/pier.epub").toString();
    assertEquals(0, new EpubChecker().run(new String[] {epub, "--failonwarnings", "--quiet"}));
  }

  @Test
  void beginsAsReadingSystemsKnowAnEpub() throws IOException {
    byte[] bytes = Files.readAllBytes(bound(small("first")).path("out/pier.epub"));
    assertEquals("mimetypeapplication/epub+zip", new String(bytes, 30, 28, UTF_8));
  }

  private static Element linked(Element mark, Document chapter) {
    return Objects.requireNonNull(chapter.getElementById(mark.attr("href").substring(1)));
  }

  private Document story(String name) throws IOException {
    return chapter(Objects.requireNonNull(files(bound(small(name))).get(STORY)));
  }

  @Test
  void everyNoteLeadsBackToItsMarks() throws IOException {
    Document story = story("notes");
    assertEquals(6, story.select("[role=doc-footnote]").size());
    for (Element mark : story.select("[role=doc-noteref]")) {
      Element note = linked(mark, story);
      assertEquals("doc-footnote", note.attr("role"));
      assertFalse(note.select("[role=doc-backlink][href=#" + mark.id() + "]").isEmpty(), mark.id());
    }
  }

  @Test
  void aClaimSaysHowSureItIsWhereItIsToldAndWhereItStands() throws IOException {
    Document story = story("claims");
    Element mark = story.expectFirst(".claim-mark");
    assertEquals("Claim A, corroborated", mark.text());
    Element claim = linked(mark, story);
    assertTrue(claim.text().contains("Corroborated: At least two independent origins say so."));
  }

  @Test
  void linksLeadToAPlaceInTheBookOrOut() throws IOException {
    Map<String, String> files = files(bound(small("links")));
    int within = 0;
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (file.getKey().endsWith(".xhtml")) {
        for (Element link : chapter(file.getValue()).select("a[href]")) {
          String[] parts = link.attr("href").split("#", 2);
          if (!parts[0].matches("(https?|mailto):.*")) {
            Path to = Path.of(file.getKey()).resolveSibling(parts[0]).normalize();
            String target = files.get(parts[0].isEmpty() ? file.getKey() : to.toString());
            assertTrue(target != null, () -> file.getKey() + ": " + link);
            assertTrue(
                parts.length == 1 || chapter(target).getElementById(parts[1]) != null,
                () -> file.getKey() + ": " + link);
            within++;
          }
        }
      }
    }
    assertTrue(within > 40, "hardly a link was found");
  }

  @Test
  void saysWhatItIsAndFromWhen() throws IOException {
    Document book = packageOf(small("package"));
    assertEquals("The Pier", book.expectFirst("dc|title").text());
    assertEquals(
        "2026-01-05T00:00:00Z", book.expectFirst("meta[property=dcterms:modified]").text());
    assertEquals("none", book.expectFirst("meta[property=schema:accessibilityHazard]").text());
    assertTrue(book.expectFirst("dc|identifier").text().startsWith("urn:uuid:"));
  }

  @Test
  void isTheSameBookAfterACorrection() throws IOException {
    Workbench corrected =
        small("after")
            .replace(
                "content/stories/the-sale.md", "The sale of the pier", "The pier, and its sale");
    assertEquals(identifier(small("before")), identifier(corrected));
  }

  private static String identifier(Workbench bench) throws IOException {
    return packageOf(bench).expectFirst("dc|identifier").text();
  }

  private static Document packageOf(Workbench bench) throws IOException {
    return chapter(Objects.requireNonNull(files(bound(bench)).get(PACKAGE)));
  }

  @Test
  void hasTheSameBytesTwice() throws IOException {
    byte[] first = Files.readAllBytes(bound(hostile("once")).path("out/pier.epub"));
    assertArrayEquals(first, Files.readAllBytes(bound(hostile("twice")).path("out/pier.epub")));
  }

  @Test
  void aProtectedNameInAChapterStopsIt() {
    Workbench bench =
        small("named").write("templates/words/en.properties", "home.sure=Zebulon Quark\n");
    Workbench.empty(folder).write("names.txt", "Zebulon Quark\n");
    String list = folder.resolve("names.txt").toString();
    bench
        .buildInto("out/pier.epub", "--edition", "epub", "--protected", list)
        .ends(1)
        .says("[D070]");
  }
}
