package dossier.browser;

import static dossier.browser.SearchTest.TITLES;
import static dossier.browser.SearchTest.find;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import dossier.emit.search.SearchDocument;
import dossier.emit.search.SearchDocument.Body;
import dossier.emit.search.SearchDocument.Facets;
import dossier.emit.search.SearchDocument.Part;
import dossier.emit.search.SearchDocument.Title;
import dossier.emit.search.SearchIndex;
import dossier.model.ClaimStatus;
import dossier.model.Kind;
import dossier.site.Address;
import dossier.site.Artifact;
import dossier.text.Recall;
import dossier.text.TextFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search of a site of ten thousand pages. */
@NeedsChromium
class LargeSearchTest {
  private static final int BYTES = 300_000;

  @TempDir private Path folder;

  /**
   * On ten thousand pages a query loads less than 300,000 bytes, script, style and page included
   * and fonts not, as they are on the disk.
   */
  @Test
  void tenThousandPagesAreSearchedWithLittle() throws IOException {
    Path site = large();
    try (Browser browser = Browser.start()) {
      String wrong = word(1_500).replaceFirst("(?<=...)(.)(.)", "$2$1");
      List<String> queries =
          List.of(
              word(0),
              word(1) + " " + word(2) + " " + word(30),
              word(77),
              word(500) + " " + word(3),
              word(9_999),
              wrong,
              wrong + " " + word(2),
              word(19_000).substring(1));
      for (String query : queries) {
        browser.requests();
        find(browser, site, query);
        Set<String> loaded = new TreeSet<>(browser.requests());
        loaded.removeIf(file -> file.endsWith(".woff2"));
        long bytes = 0;
        for (String file : loaded) {
          bytes += Files.size(Path.of(URI.create(file.replaceFirst("\\?.*", ""))));
        }
        assertTrue(loaded.size() > 5, loaded::toString);
        assertTrue(bytes < BYTES, query + " loads " + bytes);
        assertFalse(browser.words(TITLES).isEmpty(), query);
        measure(browser, site, query);
      }
    }
  }

  /** By hand, with {@code -Dmeasure=N}: from the last file to the results, the best of N rounds. */
  private static void measure(Browser browser, Path site, String query) {
    int rounds = Integer.getInteger("measure", 0);
    if (rounds > 0) {
      browser.tell("Emulation.setCPUThrottlingRate", Map.of("rate", 4));
      double best = Double.MAX_VALUE;
      for (int round = 0; round < rounds; round++) {
        find(browser, site, query);
        best = Math.min(best, ((Number) browser.run(DELAY)).doubleValue());
      }
      System.out.println(query + ": " + best + " ms");
    }
  }

  private static final String DELAY =
      "return performance.getEntriesByName('search-shown').at(-1).startTime"
          + " - performance.getEntriesByName('search-file').at(-1).startTime";

  /** The small site with the search of ten thousand pages of 200 words, some words common. */
  private Path large() throws IOException {
    Path site = Workbench.small(folder.resolve("large")).build().passes().path("site");
    Workbench files = Workbench.empty(site.resolve("search"));
    files.files("").keySet().forEach(files::delete);
    Random random = new Random(4);
    List<SearchDocument> pages = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      pages.add(page(i, random));
    }
    for (Artifact file :
        SearchIndex.of(pages, List.of(), "en", new TextFile("none", "").start(), Recall.NOTHING)) {
      Files.write(site.resolve(file.address().path()), file.bytes());
    }
    return site;
  }

  private static SearchDocument page(int number, Random random) {
    return new SearchDocument(
        Address.of("stories/story-%05d.html".formatted(number)),
        new Title("Story " + words(random, 6), "en"),
        new Facets(Kind.STORY, Set.of(2000 + random.nextInt(25)), Set.of(ClaimStatus.REPORTED)),
        new Body(
            "en",
            List.of(
                new Part("", "", words(random, 30)),
                new Part("one", words(random, 3), words(random, 80)),
                new Part("two", words(random, 3), words(random, 80))),
            List.of()));
  }

  /** As in a language, the n-th word is about as common as 1/n (Zipf). */
  private static String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(word((int) Math.pow(20_000, random.nextDouble()) - 1));
    }
    return words.toString();
  }

  /** Made of letters alone, of which one may be wrong; no two are near each other. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (long rest = Integer.toUnsignedLong(number * 0x9E3779B1); word.length() < 8; rest /= 17) {
      word.append("bcdfghjklmnprstvz".charAt((int) (rest % 17)))
          .append("aeiou".charAt((int) (rest % 5)));
    }
    return word.toString();
  }
}
