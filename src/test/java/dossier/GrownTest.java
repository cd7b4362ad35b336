package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier whose lists have more than one page: every page is light, and everything is found. */
class GrownTest {
  private static final int HEAVIEST = 300_000;

  @TempDir private static Path folder;
  private static Workbench bench = Workbench.empty(Path.of(""));
  private static final Map<String, Document> PAGES = new HashMap<>();

  @BeforeAll
  static void build() {
    bench = Grown.in(folder).build("--quiet").passes();
    for (String file : bench.files("site").keySet()) {
      if (file.endsWith(".html")) {
        PAGES.put(file, Jsoup.parse(bench.read("site/" + file), "https://site/" + file));
      }
    }
  }

  private static Document page(String path) {
    Document page = PAGES.get(path);
    assertTrue(page != null, () -> path + " is not among " + new TreeSet<>(PAGES.keySet()));
    return page;
  }

  private static List<Element> links(Document page) {
    return page.select("a[href]").stream()
        .filter(link -> link.absUrl("href").startsWith("https://site/"))
        .toList();
  }

  private static String target(Element link) {
    return link.absUrl("href").substring("https://site/".length()).replaceFirst("[?#].*", "");
  }

  @Test
  void noPageIsTooHeavy() {
    PAGES
        .keySet()
        .forEach(
            path -> {
              int bytes = bench.read("site/" + path).getBytes(StandardCharsets.UTF_8).length;
              assertTrue(bytes <= HEAVIEST, path + " has " + bytes);
            });
  }

  @Test
  void everyLinkLeadsToASpot() {
    for (Document page : PAGES.values()) {
      for (Element link : links(page)) {
        if (target(link).endsWith(".html")) {
          String fragment = link.absUrl("href").replaceFirst("[^#]*#?", "");
          Document there = page(target(link));
          assertTrue(
              fragment.isEmpty() || there.getElementById(fragment) != null,
              () -> page.location() + " leads to " + link.attr("href"));
        }
      }
    }
  }

  @Test
  void everyPageIsReached() {
    Set<String> reached = new TreeSet<>(List.of("index.html"));
    Deque<String> next = new ArrayDeque<>(reached);
    while (!next.isEmpty()) {
      links(page(next.remove())).stream()
          .map(GrownTest::target)
          .filter(path -> path.endsWith(".html") && reached.add(path))
          .forEach(next::add);
    }
    Set<String> lost = new TreeSet<>(PAGES.keySet());
    lost.remove("404.html");
    lost.removeAll(reached);
    assertEquals(Set.of(), lost);
  }

  @Test
  void everyClaimIsListedOnceAndItsLinkLeadsThere() {
    Map<String, String> places = new HashMap<>();
    PAGES.keySet().stream()
        .filter(path -> path.startsWith("claims"))
        .forEach(
            path ->
                page(path)
                    .select(".claim > [id^=claim-]")
                    .forEach(claim -> assertEquals(null, places.put(claim.id(), path))));
    assertEquals(2 * Grown.CASES, places.size());
    for (int number = 1; number <= Grown.CASES; number++) {
      String claim = "claim-paid-" + number;
      Element link =
          page("stories/quay-" + number + ".html").select(".prose a[href$=#" + claim + "]").get(0);
      assertEquals(places.get(claim), target(link));
    }
  }

  /** What one page had is still on it, and leads on. */
  @Test
  void oldSpotsOfSectionsLeadOn() {
    for (String status : List.of("reported", "disputed")) {
      Element spot = page("claims.html").select("#" + status + " a").get(0);
      assertEquals("claims." + status + ".html", target(spot));
    }
    for (int year = 1990; year < 2010; year++) {
      Element spot = page("timeline.html").select("#year-" + year + " a").get(0);
      assertEquals("timeline." + year + ".html", target(spot));
      assertEquals(
          List.of("year-" + year),
          page("timeline." + year + ".html").select("section.year").eachAttr("id"));
    }
  }

  @Test
  void aPartSaysWhichItIsAndWhereTheOthersAre() {
    Document second = page("claims.disputed.2.html");
    assertEquals("Claims: disputed, part 2", second.select("h1").text());
    assertEquals("Claims", second.select(".masthead .items [aria-current=true]").text());
    assertEquals(
        "Claims", page("claims.html").select(".masthead .items [aria-current=page]").text());
    assertEquals("Claims: disputed, part 2 · Quays", second.title());
    assertEquals(
        "https://example.org/claims.disputed.2.html",
        second.select("link[rel=canonical]").attr("href"));
    Element nav = second.select("nav.parts").get(0);
    assertEquals("Parts of “Claims”", nav.attr("aria-label"));
    assertTrue(nav.select(".here").text().matches("Part 2 of \\d: cases \\d+ to \\d+"), nav::text);
    assertEquals("claims.disputed.html", target(nav.select("a[rel=prev]").get(0)));
    assertEquals("claims.disputed.3.html", target(nav.select("a[rel=next]").get(0)));
    assertEquals("claims.html", target(nav.select(".steps a").get(0)));
    assertEquals("Disputed 260", nav.select("[aria-current]").text());
    assertTrue(bench.read("site/sitemap.xml").contains("/claims.disputed.2.html<"));
  }

  @Test
  void theFirstPageShowsTheLatestCasesAndLeadsToAll() {
    Document home = page("index.html");
    assertEquals(20, home.select(".cards > li").size());
    assertEquals("All 260 cases", home.select(".all a").text());
    assertEquals("stories.html", target(home.select(".all a").get(0)));
    assertEquals("stories.html", target(page("stories.2.html").select("a[rel=prev]").get(0)));
  }

  @Test
  void whatTellsOfAnEntryIsOnItsParts() {
    List<String> cases = new ArrayList<>();
    List<String> uses = new ArrayList<>();
    IntStream.iterate(1, part -> PAGES.containsKey(part("people/jane-doe", part)), part -> part + 1)
        .forEach(
            part ->
                cases.addAll(
                    page(part("people/jane-doe", part)).select(".cases h2, .cases h3").eachText()));
    IntStream.iterate(
            1, part -> PAGES.containsKey(part("sources/the-record", part)), part -> part + 1)
        .forEach(
            part ->
                uses.addAll(page(part("sources/the-record", part)).select(".uses h3").eachText()));
    List<String> all =
        IntStream.rangeClosed(1, Grown.CASES)
            .mapToObj(number -> "Case of the quay " + number)
            .collect(Collectors.toList());
    assertEquals(all, cases);
    assertEquals(all, uses);
    assertTrue(PAGES.containsKey("sources/the-record.2.html"));
    assertTrue(PAGES.containsKey("people/jane-doe.2.html"));
  }

  private static String part(String page, int part) {
    return part == 1 ? page + ".html" : page + "." + part + ".html";
  }
}
