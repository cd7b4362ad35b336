package dossier.view.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {
  private static final String SETTINGS = "content/dossier.yml";
  private static final String STORY = "content/stories/the-sale.md";

  @TempDir private Path folder;
  private Workbench bench = Workbench.empty(Path.of(""));

  @BeforeEach
  void small() {
    bench = Workbench.small(folder);
  }

  /** What a page says of itself to those who show a link to it; nothing is said twice. */
  private Map<String, String> preview(String page) {
    Map<String, String> said = new TreeMap<>();
    for (Element meta :
        Jsoup.parse(bench.read("site/" + page)).select("meta[property], meta[name^=twitter]")) {
      String name = meta.attr(meta.hasAttr("property") ? "property" : "name");
      assertEquals(null, said.put(name, meta.attr("content")), name);
    }
    return said;
  }

  @Test
  void aStoryIsAnArticle() {
    bench.build().passes();
    assertEquals(
        Map.of(
            "og:title", "The sale of the pier",
            "og:description",
                "Content warning: A man speaks of drowning people. “[s]ell it while you can” – word"
                    + " for word as printed by The Harbour Post. The council sold the pier; who"
                    + " asked for it is disputed.",
            "og:type", "article",
            "og:site_name", "The Pier",
            "article:published_time", "2026-01-02",
            "article:modified_time", "2026-01-05"),
        preview("stories/the-sale.html"));
  }

  @Test
  void whatWasNeverCorrectedHasNoDayOfThat() {
    bench
        .replace(
            STORY,
            "corrections:\n  - date: 2026-01-05\n    text: The vote was dated a day too early.\n",
            "")
        .build()
        .passes();
    Map<String, String> said = preview("stories/the-sale.html");
    assertEquals("2026-01-02", said.get("article:published_time"));
    assertTrue(!said.containsKey("article:modified_time"));
  }

  @Test
  void everyOtherPageIsPartOfAWebsite() {
    bench.build().passes();
    Map<String, String> home = preview("index.html");
    assertEquals("website", home.get("og:type"));
    assertEquals("The Pier", home.get("og:title"));
    assertEquals("website", preview("sources/the-report.html").get("og:type"));
    assertEquals("website", preview("stories.html").get("og:type"));
  }

  @Test
  void whereTheAddressIsKnownThePictureIsShown() throws IOException {
    String base = "https://example.org/d/";
    bench.replace(SETTINGS, "language:", "base-url: " + base + "\nlanguage:").build().passes();
    Map<String, String> said = preview("stories/the-sale.html");
    assertEquals(base + "stories/the-sale.html", said.get("og:url"));
    assertEquals(base, preview("index.html").get("og:url"));
    assertEquals("summary_large_image", said.get("twitter:card"));
    assertTrue(said.getOrDefault("og:image:alt", "").contains("stamp"));

    String image = said.getOrDefault("og:image", "");
    assertTrue(image.startsWith(base), image);
    Path file = bench.path("site").resolve(image.substring(base.length()));
    BufferedImage decoded = ImageIO.read(file.toFile());
    assertEquals(String.valueOf(decoded.getWidth()), said.get("og:image:width"));
    assertEquals(String.valueOf(decoded.getHeight()), said.get("og:image:height"));
    assertTrue(Files.size(file) < 40_000);
  }

  @Test
  void aLocaleIsALanguageWithItsRegion() {
    for (Map.Entry<String, String> each :
        Map.of("en-GB", "en_GB", "zh-Hant-TW", "zh_TW", "uk", "", "sr-Latn", "").entrySet()) {
      bench.write(SETTINGS, "title: T\nlanguage: " + each.getKey() + "\npublisher: P\n");
      bench.build().passes();
      assertEquals(each.getValue(), preview("index.html").getOrDefault("og:locale", ""));
    }
  }
}
