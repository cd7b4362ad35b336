package dossier.view.home;

import static dossier.made.CaseText.source;
import static dossier.made.CaseText.story;
import static dossier.made.ClaimText.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dossier.made.CaseText;
import dossier.made.MadeUp;
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
import org.junit.jupiter.api.Test;

/** Which quoted words of a case are shown away from its text. */
class WordsOnFirstPageTest {
  private static final Key HOME = new Key.Fixed(FixedPage.HOME, 1);
  private static final String QUOTED = ".box .words";
  private static final String COMPARED =
      """
      comparisons:
        - id: one
          title: T
          rows:
            - {source: news, words: [they were beaten on the quay]}
            - {source: copy, words: [they were struck on the quay]}
      """;

  private static Document page(Key key, CaseText... stories) {
    MadeUp made =
        MadeUp.of(stories).with(source("news"), source("copy").with("derives-from", "[news]"));
    Renderer renderer = MadeRenderer.of(made, Templates.NONE, Map.of());
    return renderer.planned().stream()
        .filter(file -> file.key().equals(key))
        .flatMap(file -> renderer.make(file, new Turns()).value().orElseThrow().stream())
        .map(file -> Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8)))
        .findFirst()
        .orElseThrow();
  }

  private static CaseText lead(String body) {
    return story("s").with("case", "1").claims(claim("c").supportedBy("copy")).body(body);
  }

  private static CaseText other(String body) {
    return story("t").with("case", "2").and(COMPARED).body(body);
  }

  private static List<String> drawn(CaseText lead) {
    return page(HOME, lead).select(QUOTED).eachText();
  }

  private static List<String> card(String body) {
    Document home = page(HOME, lead("\nSo [@copy].\n"), other(body));
    return home.select(".cards > li").eachText().stream()
        .filter(text -> text.contains("on the quay"))
        .toList();
  }

  @Test
  void theDrawingBesideTheLeadCaseQuotesItsComparisons() {
    assertEquals(
        List.of("“they were beaten on the quay”", "“they were struck on the quay”"),
        drawn(lead("\n[compare: one]\n").and(COMPARED)));
  }

  @Test
  void itQuotesNoComparisonOfAPassageThatDescribesViolence() {
    CaseText lead = lead("\n## What was done {.violent}\n\n[compare: one]\n").and(COMPARED);
    assertFalse(page(HOME, lead).text().contains("on the quay"));
  }

  @Test
  void whatTheTextDoesNotShowIsShownNowhere() {
    CaseText lead = lead("\nSo [@copy].\n").and(COMPARED);
    assertFalse(page(HOME, lead).text().contains("on the quay"));
    Key source = new Key.EntryPage(new Id("copy"), 1);
    assertFalse(page(source, lead).text().contains("on the quay"));
  }

  @Test
  void aCardShowsTheRowsOfAComparisonThatItsTextShowsCalmly() {
    assertEquals(1, card("\n[compare: one]\n").size());
    assertEquals(0, card("\n## Done {.violent}\n\n[compare: one]\n").size());
    assertEquals(0, card("\nSo [@copy].\n").size());
  }

  @Test
  void theNamedQuotationIsDrawnHoweverItsWordsAreSet() {
    String text =
        "\nOne said \"the sea was calm that day\" [@copy],"
            + " then \"it's empty, the whole quay\" [@copy].\n";
    assertEquals(
        List.of("“it’s empty, the whole quay”"),
        drawn(lead(text).with("key-quote", "“it’s empty,”")));
  }
}
