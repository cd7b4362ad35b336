package dossier.view.source;

import static dossier.made.CaseText.source;
import static dossier.made.CaseText.story;
import static dossier.made.ClaimText.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.made.CaseText;
import dossier.made.MadeUp;
import dossier.model.Kind;
import dossier.pipeline.make.MadeRenderer;
import dossier.pipeline.make.Renderer;
import dossier.render.Templates;
import dossier.render.Turns;
import dossier.route.FixedPage;
import dossier.route.Key;
import dossier.text.Id;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Where a source's words come from and where they are used, on its page and in the list. */
class SourcePagesTest {
  private static Document page(Key key, CaseText... cases) {
    Renderer renderer = MadeRenderer.of(MadeUp.of(cases), Templates.NONE, Map.of());
    return renderer.planned().stream()
        .filter(file -> file.key().equals(key))
        .flatMap(file -> renderer.make(file, new Turns()).value().orElseThrow().stream())
        .map(file -> Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8)))
        .findFirst()
        .orElseThrow();
  }

  private static Key entry(String id) {
    return new Key.EntryPage(new Id(id), 1);
  }

  private static CaseText news(String id, String from) {
    return source(id)
        .with("publisher", "The " + id)
        .with("title", "Title of " + id)
        .without("derives-from")
        .and("derives-from: " + from + "\n");
  }

  @Test
  void saysWhatWasTakenFromWhereAndHowItIsCredited() {
    Document page =
        page(
            entry("copy"),
            news("news", "[own]"),
            news("blog", "[own]"),
            news(
                "copy",
                "[{source: news, did: translates, what: The second line, how: named in the text},"
                    + " {source: blog?, did: quotes}, own, unknown]"),
            story("s").body("\nSo [@copy].\n"));
    List<Element> rows = page.select(".words-from li");
    assertEquals(
        List.of("plain", "unsure", "own", "unsure"),
        rows.stream().map(Element::className).toList());
    assertEquals("The news", rows.get(0).select(".from a").text());
    assertEquals("The second line", rows.get(0).select(".taken p").get(0).text());
    assertEquals("translated; named in the text", rows.get(0).select(".taken .note").text());
    assertEquals("quotes “Title of blog”", rows.get(1).select(".taken p").get(0).text());
    assertEquals("our inference", rows.get(1).select(".taken .note").text());
    rows.forEach(row -> assertFalse(row.select(".arrow .spoken").text().isEmpty()));
  }

  @Test
  void quotesEachSentenceThatCitesItOnceWithItsParagraph() {
    Document page =
        page(
            entry("r"),
            source("r"),
            story("s")
                .claims(claim("c").supportedBy("r"))
                .body(
                    "\nFirst.\n\nMr. J. Doe said [@r] \"it was so for all of us\" [@r]. Then not.\n"));
    List<Element> spots = page.select(".cited li");
    assertEquals(1, spots.size());
    assertEquals("¶2", spots.get(0).select(".spot").text());
    assertEquals("../stories/s.html#cite-1", spots.get(0).select(".spot").attr("href"));
    assertEquals(
        "Mr. J. Doe said “it was so for all of us”.",
        spots.get(0).select(".said > p").get(0).text());
    assertEquals("not compared", spots.get(0).select(".compared").text());
    assertEquals("for", page.select(".evident b").text());
    assertEquals("1 sentence, 1 claim, in 1 case", page.select("dt:contains(Used in) + dd").text());
  }

  @Test
  void theListIndentsACopyAndNamesItsCase() {
    Document page =
        page(
            new Key.Fixed(FixedPage.SOURCES, 1),
            news("news", "[own]"),
            news("copy", "[news?, own]"),
            news("alone", "[unknown]"),
            story("s").body("\nSo [@copy].\n"));
    assertEquals("origin-news", page.select(".trees section").get(0).id());
    Element copy = page.select(".trees .d1").get(0);
    assertTrue(copy.hasClass("unsure") && copy.hasClass("row-full"), copy::className);
    assertTrue(copy.text().contains("also from its own reporting"), copy::text);
    assertEquals("stories/s.html", copy.select(".in-cases a").attr("href"));
    assertEquals("Case 9", copy.select(".in-cases a").attr("aria-label"));
    assertEquals("sources-unknown", page.select(".trees section").get(1).id());
    assertEquals(List.of("all", "full"), page.select(".shows li").eachAttr("id"));
  }

  @Test
  void aPlaceHasTheClaimsThatNameItAndTheirSources() {
    Document page =
        page(
            entry("pier"),
            CaseText.named(Kind.PLACE, "pier").with("name", "The Pier"),
            news("news", "[own]"),
            news("other", "[own]"),
            story("s")
                .and("places: [pier]\n")
                .claims(
                    claim("a").with("text", "The Pier was sold.").supportedBy("news"),
                    claim("b").with("text", "The Piers were not.").supportedBy("other"))
                .body("\nSo [@other].\n"));
    assertEquals(List.of("The Pier was sold."), page.select(".evident li a").eachText());
    assertEquals(List.of("The news"), page.select(".texts b").eachText());
    assertTrue(page.select(".tally").text().contains("1 claim about it · 1 text · 1 case"));
  }
}
