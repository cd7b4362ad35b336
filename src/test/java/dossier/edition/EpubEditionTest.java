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

  @Test
  void everyNoteLeadsBackToItsMarks() throws IOException {
    Document story = chapter(files(bound(small("notes"))).get(STORY));
    assertEquals(6, story.select("[role=doc-footnote]").size());
    for (Element mark : story.select("[role=doc-noteref]")) {
      Element note = story.getElementById(mark.attr("href").substring(1));
      assertEquals("doc-footnote", note.attr("role"));
      assertFalse(note.select("[role=doc-backlink][href=#" + mark.id() + "]").isEmpty(), mark.id());
    }
  }

  @Test
  void aClaimSaysHowSureItIsWhereItIsToldAndWhereItStands() throws IOException {
    Document story = chapter(files(bound(small("claims"))).get(STORY));
    Element mark = story.selectFirst(".claim-mark");
    assertEquals("Claim A, corroborated", mark.text());
    Element claim = story.getElementById(mark.attr("href").substring(1));
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
    Document book = chapter(files(bound(small("package"))).get("EPUB/package.opf"));
    assertEquals("The Pier", book.selectFirst("dc|title").text());
    assertEquals(
        "2026-01-05T00:00:00Z", book.selectFirst("meta[property=dcterms:modified]").text());
    assertEquals("none", book.selectFirst("meta[property=schema:accessibilityHazard]").text());
    assertTrue(book.selectFirst("dc|identifier").text().startsWith("urn:uuid:"));
  }

  @Test
  void isTheSameBookAfterACorrection() throws IOException {
    String before = files(bound(small("before"))).get("EPUB/package.opf");
    String after =
        files(
                bound(
                    small("after")
                        .replace(
                            "content/stories/the-sale.md",
                            "The sale of the pier",
                            "The pier, and its sale")))
            .get("EPUB/package.opf");
    assertEquals(
        chapter(before).selectFirst("dc|identifier").text(),
        chapter(after).selectFirst("dc|identifier").text());
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
