package dossier.view.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import dossier.route.Parts;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlphabetTest {
  @TempDir private Path folder;
  private Workbench bench = Workbench.empty(Path.of(""));

  @BeforeEach
  void small() {
    bench = Workbench.small(folder);
  }

  private Document page(String name) {
    return Jsoup.parse(bench.read("site/" + name));
  }

  private List<String> names() {
    return page("a-z.html").select(".names a").eachText();
  }

  @Test
  void aNameStandsUnderEachOfItsSpellings() {
    bench
        .replace(
            "content/places/the-harbour.md",
            "name: The harbour",
            "name: The harbour\nalso:\n  - Гавань\n  - THE HARBOUR")
        .build()
        .passes();
    Document page = page("a-z.html");
    for (String letter : List.of("letter-h", "letter-u413")) {
      assertEquals(
          List.of("places/the-harbour.html"),
          page.select("#" + letter + " a[href^=places]").eachAttr("href"),
          letter);
    }
    assertEquals("Гавань The harbour (place)", page.select("#letter-u413 li").text());
  }

  @Test
  void everyLetterOfTheBarIsThereAndNoOther() {
    bench.build().passes();
    Document page = page("a-z.html");
    assertEquals(
        page.select("section.names").eachAttr("id"),
        page.select(".letters a").eachAttr("href").stream().map(a -> a.substring(1)).toList());
  }

  @Test
  void whatIsNotPublishedIsNotListed() {
    String story =
        """
        ---
        title: Quay
        summary: A quay.
        case: 9
        published: 2026-01-02
        %s
        ---
        Nothing [@the-minutes].
        """;
    String draft = story.formatted("status: draft");
    bench.write("content/stories/quay.md", draft).build("--drafts").passes();
    assertFalse(names().contains("Quay"));
    String withdrawn = story.formatted("status: withdrawn\nwithdrawn-note: It was wrong.");
    bench.write("content/stories/quay.md", withdrawn).build().passes();
    assertFalse(names().contains("Quay"));
    bench.write("content/stories/quay.md", story.formatted("")).build().passes();
    assertTrue(names().contains("Quay"), () -> names().toString());
  }

  @Test
  void everyPageLeadsToIt() {
    bench.build().passes();
    for (String page : List.of("index.html", "404.html", "people/jane-doe.html")) {
      assertTrue(page(page).select(".colophon a").eachText().contains("A to Z"), page);
    }
    assertEquals("a-z.html", page("404.html").select(".opening a").attr("href"));
  }

  @Test
  void aHeavyPageIsPartedByLetter() {
    int most = 2 * Parts.LIMIT;
    for (int i = 0; i < most + 1; i++) {
      bench.write(
          "content/people/p%d.md".formatted(i),
          "---\nname: Qu%d\ndescription: x\n---\n".formatted(i));
    }
    bench.build().passes();
    assertEquals(List.of(), names());
    Document bar = page("a-z.html");
    assertTrue(bar.select(".letters a").eachText().contains("Q 1001"), () -> bar.text());
    assertEquals("a-z-q.html", bar.select("#letter-q a").attr("href"));
    Document letter = page("a-z-q.html");
    assertEquals(most, letter.select(".names a").size());
    assertEquals("Q", letter.select(".letters [aria-current]").text());
    Document second = page("a-z-q.2.html");
    assertEquals(List.of("Qu1000"), second.select(".names a").eachText());
    assertEquals("a-z-q.html", second.select(".parts a[rel=prev]").attr("href"));
  }
}
