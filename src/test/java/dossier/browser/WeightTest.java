package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A story is light enough for a slow line: below 50 kB compressed, with its style and script. */
class WeightTest {
  private static final int MOST = 50_000;

  @Test
  void everyStoryIsLight() throws IOException {
    Path stories = Sites.of("real").resolve("stories");
    Map<String, Integer> heavy = new TreeMap<>();
    List<Path> pages;
    try (var files = Files.list(stories)) {
      pages = files.filter(file -> file.toString().endsWith(".html")).toList();
    }
    for (Path page : pages) {
      int weight = weight(page);
      if (weight > MOST) {
        heavy.put(page.getFileName().toString(), weight);
      }
    }
    assertTrue(pages.size() >= 7, "hardly a story was weighed");
    assertEquals(Map.of(), heavy);
  }

  private static int weight(Path page) throws IOException {
    Document document = Jsoup.parse(page, "UTF-8");
    List<String> loaded =
        document.select("link[rel=stylesheet], script[src]").stream()
            .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href"))
            .toList();
    assertEquals(2, loaded.size());
    int weight = compressed(page);
    for (String file : loaded) {
      weight += compressed(page.resolveSibling(file));
    }
    return weight;
  }

  private static int compressed(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      Files.copy(file, out);
    }
    return bytes.size();
  }
}
