package dossier.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.prose.part.Citation;
import dossier.prose.part.Citation.Locator;
import dossier.prose.part.Heading;
import dossier.prose.part.Mention;
import dossier.report.Outcome;
import dossier.site.Html;
import dossier.text.TextFile;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a text is set: its quotation marks, marks of citations, headings, images, code. */
class SettingTest {

  private static Outcome<Prose> outcome(String text) {
    return ProseReader.read(new TextFile("x.md", text), 0);
  }

  private static Document page(String text) {
    Prose prose = outcome(text).value().orElseThrow();
    return Jsoup.parseBodyFragment(new Plain().set(prose).markup());
  }

  private static String words(String text) {
    return page(text).body().wholeText().strip();
  }

  private static final class Plain extends HtmlReferences {
    @Override
    public Html mark(Citation citation) {
      return Html.text("⟦" + (citation.index() + 1) + "⟧");
    }

    @Override
    public Html link(Mention mention) {
      return Html.text(mention.words().orElse("Minutes"));
    }
  }

  // --- Quotation marks and apostrophes

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Он сказал:\u00a0\"Слово\" [@m].|Он сказал:\u00a0“Слово”.⟦1⟧",
        "Он сказал:\u202f\"Слово\"|Он сказал:\u202f“Слово”",
        "He said \"it was sold [@m]\" and left.|He said “it was sold⟦1⟧” and left.",
        "He said 'sold [@m]' and|He said ‘sold⟦1⟧’ and",
        "the '90s, class of '68|the ’90s, class of ’68",
        "'Tis? 'tis, rock 'n' roll|‘Tis? ’tis, rock ’n’ roll",
        "a 'quoted' word, don't, the boys'|a ‘quoted’ word, don’t, the boys’",
        "\\\"not smart\\\" 5\\'8\\\"|\"not smart\" 5'8\"",
        "\\\"not\\\" \"smart\"|\"not\" “smart”"
      })
  void curlsMarksAsGoodPrintHasThem(String written, String shown) {
    assertEquals(shown, words(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He left [@m]... Then [@m]?!|He left...⟦1⟧ Then?!⟦2⟧",
        "He left [@m][@n].|He left.⟦1⟧⟦2⟧",
        "He left [@m] [@n].|He left.⟦1⟧⟦2⟧",
        "He left [@m], and [@n].|He left,⟦1⟧ and.⟦2⟧",
        "He left [@m]. [@n].|He left.⟦1⟧.⟦2⟧"
      })
  void aMarkStandsBehindAllOfThePunctuation(String written, String shown) {
    assertEquals(shown, words(written));
  }

  @Test
  void onlyTwoTildesStrike() {
    assertEquals("age 1~3, height 80~100 and H~2~O", words("age 1~3, height 80~100 and H~2~O"));
    assertTrue(page("H~2~O, 1~3, 80~100").select("del").isEmpty());
    assertEquals("struck", page("~~struck~~").select("del").text());
  }

  // --- Citations and links

  @ParameterizedTest
  @CsvSource({
    "[@someuser](https://t.me/someuser)",
    "[\\@someuser](https://t.me/someuser)",
    "[`@someuser`](https://t.me/someuser)"
  })
  void aHandleCanBeALink(String written) {
    assertEquals(List.of(), outcome(written).complaints());
    Elements links = page(written).select("a");
    assertEquals("https://t.me/someuser", links.attr("href"), written);
    assertEquals("@someuser", links.text());
  }

  @ParameterizedTest
  @CsvSource({"'[@m{p. 3}]'", "'[@m, {p. 3}]'", "'[@m {p. 3}]'"})
  void aLocatorMayStandInBraces(String written) {
    Outcome<Prose> read = outcome(written);
    assertEquals(List.of(), read.complaints());
    Citation.Cite cite = read.value().orElseThrow().citations().get(0).cites().get(0);
    assertEquals("m", cite.source().value());
    assertEquals(Optional.of(new Locator("page", "3")), cite.locator());
  }

  // --- Headings

  @Test
  void codeInAHeadingIsOneOfItsWords() {
    List<Heading> headings =
        outcome("## The `Order 227` text\n\n## The `Order 228` text")
            .value()
            .orElseThrow()
            .headings();
    assertEquals("The Order 227 text", headings.get(0).text());
    assertEquals("the-order-227-text", headings.get(0).id());
    assertEquals("the-order-228-text", headings.get(1).id());
  }

  @Test
  void aLinkInAHeadingIsCalledWhatThePageCallsIt() {
    Prose prose = outcome("## What [[m|the minutes]] say\n\n## And [[m]]").value().orElseThrow();
    assertEquals("What the minutes say", prose.headings().get(0).text());
    assertEquals("what-the-minutes-say", prose.headings().get(0).id());
    assertEquals(
        List.of("What the minutes say", "And Minutes"),
        prose.headings(mention -> mention.words().orElse("Minutes")).stream()
            .map(Heading::text)
            .toList());
  }

  @Test
  void bracesWithABackslashAreWords() {
    assertEquals("T {#id}", page("## T \\{#id}").select("h2").text());
    assertEquals(List.of(), outcome("## T \\{#id}").complaints());
  }

  // --- Images and code

  @Test
  void theTitleOfAnImageIsItsCaption() {
    Document alone = page("![alt](media/x.png \"Photo: 'A' Reporter\")");
    assertEquals("Photo: ‘A’ Reporter", alone.select("figure > figcaption").text());
    Document among = page("See ![alt](media/x.png \"Photo\") here.");
    assertEquals("See Photo here.", among.select("p").text());
    assertEquals("alt", among.select("p > img").attr("alt"));
  }

  @Test
  void aLineBreakInAltTextIsASpace() {
    assertEquals("alt hard", page("![alt\\\nhard](media/x.png)").select("img").attr("alt"));
  }

  @Test
  void codeScrollsInABoxThatAKeyboardReaches() {
    Document page = page("```java title=\"A\"\nlong\n```\n\n    more\n");
    for (Element box : page.select("pre")) {
      assertEquals("0", box.attr("tabindex"));
      assertEquals("region", box.attr("role"));
    }
    assertEquals(List.of("Code 1", "Code 2"), page.select("pre").eachAttr("aria-label"));
    assertEquals("java title=\"A\"", page.select("figure > figcaption").text());
    assertEquals("long", page.select("figure > pre > code").text());
  }
}
