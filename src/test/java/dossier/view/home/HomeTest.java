package dossier.view.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import dossier.made.CaseText;
import dossier.made.ClaimText;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the first page shows of cases. */
class HomeTest {
  private static final String BLOCK = "\n> The sea was calm that day.\n> -- [@the-minutes]\n";

  @TempDir private Path folder;
  private Workbench bench = Workbench.empty(Path.of(""));

  @BeforeEach
  void small() {
    bench = Workbench.small(folder);
  }

  private static CaseText second() {
    return CaseText.story("second").with("title", "Second").body(BLOCK);
  }

  private Document home() {
    bench.build().passes();
    return Jsoup.parse(bench.read("site/index.html"));
  }

  @Test
  void theLowestNumberOpensItUnlessTheEditorsNameAnother() {
    bench.write(second());
    assertEquals("The sale of the pier", home().select(".lead-case h2").text());
    bench.write(second().with("lead", "true"));
    assertEquals("Second", home().select(".lead-case h2").text());
    assertEquals(List.of("The sale of the pier"), home().select(".cards h3").eachText());
  }

  @Test
  void aQuotationIsShownWithTheHandsItWentThrough() {
    bench.write(second());
    Element card = home().select(".cards > li").get(0);
    assertEquals("“The sea was calm that day.”", card.select("blockquote").text());
    assertTrue(card.select(".thread").text().contains("The Council"), card::text);
  }

  @Test
  void aContentWarningStandsBeforeAnyWords() {
    bench.write(second().with("content-warning", "Speaks of storms."));
    String words = home().select(".cards > li").get(0).text();
    assertTrue(words.indexOf("Speaks of storms.") < words.indexOf("The sea"), words);
    String shared =
        Jsoup.parse(bench.read("site/stories/second.html"))
            .select("meta[property=og:description]")
            .attr("content");
    assertTrue(shared.startsWith("Content warning: Speaks of storms. “The sea"), shared);
    assertTrue(shared.contains("the words were not compared"), shared);
  }

  @Test
  void theStripCountsEachStatusTheSurestFirst() {
    bench.write(
        second()
            .claims(
                ClaimText.claim("one").supportedBy("the-minutes"),
                ClaimText.claim("two")
                    .status("corroborated")
                    .supportedBy("the-minutes", "the-witness"),
                ClaimText.claim("three").supportedBy("the-minutes")));
    Element strip = home().select(".cards > li a.rings").get(0);
    assertEquals("3 claims: 1 corroborated, 2 reported", strip.text());
    assertEquals("stories/second.html#claims", strip.attr("href"));
    assertEquals(3, strip.select("svg").size());
  }

  @Test
  void aCaseWithoutAQuotationIsShownByItsSummary() {
    bench.write(second().body("\nSo [@the-minutes].\n"));
    assertEquals("S", home().select(".cards .summary").text());
  }
}
