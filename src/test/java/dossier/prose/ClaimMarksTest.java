package dossier.prose;

import static dossier.made.Pier.STORY;
import static dossier.made.Pier.mistake;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.prose.part.Citation;
import dossier.prose.part.ComparisonPlace;
import dossier.prose.part.Mention;
import dossier.prose.part.PlacedMark;
import dossier.site.Html;
import dossier.text.TextFile;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which words a claim's mark covers, and what a mark that covers none is told. */
class ClaimMarksTest {

  private static Prose read(String text) {
    var outcome = ProseReader.read(new TextFile("x.md", text), 0);
    assertEquals(List.of(), outcome.complaints(), text);
    return outcome.value().orElseThrow();
  }

  private static String set(String text) {
    HtmlReferences plain =
        new HtmlReferences() {
          @Override
          public Html mark(Citation citation) {
            return new Html("{" + citation.index() + "}");
          }

          @Override
          public Html link(Mention mention) {
            return new Html("(" + mention.target().value() + ")");
          }
        };
    return plain.set(read(text)).markup().replaceAll(" id=\"p-[0-9a-f]{8}\"", "").strip();
  }

  @Test
  void aMarkCoversTheSentenceBeforeIt() {
    assertEquals(
        "<p>One. <span>Two.{0}<b>=x</b></span> Three.</p>", set("One. Two [@a]. [=x] Three."));
    assertEquals(
        "<p><span>Only one, by Dr. No.<b>=x</b></span></p>", set("Only one, by Dr. No. [=x]"));
    assertEquals(
        "<p>One.{0} <span><em>Two</em> of (b).{1}<b>=x</b></span></p>",
        set("One.[@a] *Two* of [[b]].[@c]\n[=x]"));
  }

  @Test
  void aQuotationWithItsCitationIsPartOfTheSentence() {
    assertEquals(
        "<p>One. <span>He said: “Stop! Now, and at once.”{0}<b>=x</b></span> Then.</p>",
        set("One. He said: \"Stop! Now, and at once.\" [@a] [=x] Then."));
    assertEquals(
        "<p>One “Two?”{0} <span>Three “Four.”{1}<b>=x</b></span> <span>Five.<b>=y</b></span></p>",
        set("One \"Two?\" [@a] Three \"Four.\" [@b] [=x] Five. [=y]"));
  }

  @Test
  void aSentenceMayMakeSeveralClaims() {
    assertEquals("<p><span>Two.<b>=x</b><b>=y</b></span> Z.</p>", set("Two. [=x] [=y] Z."));
    assertEquals(
        "<p><span>One.<b>=x</b></span> <span>Two.<b>=y</b></span></p>", set("One. [=x] Two. [=y]"));
  }

  @Test
  void aClauseIsCoveredAlone() {
    assertEquals(
        "<p>He said <span>that “[t]hey left the town”{0}<b>=x</b></span>, and <span>fled<b>=y</b></span>.</p>",
        set("He said [=x: that \"[t]hey left the town\"[@a]], and [=y: fled]."));
    assertEquals("<p><span>All.<b>=x</b></span></p>", set("[=x: All.]"));
  }

  @Test
  void quotationMarksOfAnyKindEndBeforeTheNextSentence() {
    assertEquals(
        "<p>Er schrieb „Wort“ auf. <span>Dann ging er fort.<b>=x</b></span></p>",
        set("Er schrieb „Wort“ auf. Dann ging er fort. [=x]"));
    String inch = set("It was 5\" wide. He left. [=x]");
    assertTrue(inch.endsWith(" wide. <span>He left.<b>=x</b></span></p>"), inch);
  }

  @Test
  void aVeryLongSentenceIsCoveredFromAWordOn() {
    String set = set("letters ".repeat(400) + "end. [=x]");
    assertTrue(set.contains(" <span>letters letters"), set);
    String signs = set("\uD83D\uDE00".repeat(3_000) + "x" + "\uD83D\uDE00".repeat(3) + ". [=x]");
    assertTrue(signs.contains("\uDE00<span>\uD83D"), signs);
  }

  @Test
  void aMarkRightBehindAClauseCoversTheSameWords() {
    for (String between : List.of("", " ", "\n")) {
      assertEquals(
          "<p>He <span>left<b>=a</b><b>=b</b></span> then.</p>",
          set("He [=a: left]" + between + "[=b] then."));
    }
    assertEquals(
        "<p>One <span>two. Three<b>=a</b><b>=b</b></span>, then.</p>",
        set("One [=a: two. Three], [=b] then."));
  }

  @Test
  void clausesMayStandInEachOther() {
    assertEquals(
        "<p>He <span>left [so] <span>town<b>=y</b></span><b>=x</b></span> at once.</p>",
        set("He [=x: left [so] [=y: town]] at once."));
  }

  @Test
  void manyMarksTakeLittleTime() {
    for (String text :
        List.of(
            ("It was so. ".repeat(8) + "[=x] ").repeat(1_000),
            "It was so, [=x] ".repeat(4_900),
            ("[=x: cd] " + "and more. ".repeat(18)).repeat(4_900),
            "[=x: cd ".repeat(4_900),
            "[=x: cd ".repeat(2_400) + "]".repeat(2_400))) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(5),
          () -> ProseReader.read(new TextFile("x.md", text), 0),
          text.substring(0, 10));
    }
  }

  @Test
  void aMarkOfABlockQuotationStandsBehindItsSource() {
    assertEquals(
        "<figure class=\"quotation\"><blockquote>\n<p>Let us live.</p>\n</blockquote>\n<figcaption>{0}<b>=x</b></figcaption>\n</figure>",
        set("> Let us live.\n> -- [@a] [=x]"));
  }

  @Test
  void aClauseOfABlockQuotationKeepsItsWords() {
    assertEquals(
        "<figure class=\"quotation\"><blockquote>\n<p>We say <span>let us live<b>=x</b></span></p>\n</blockquote>\n<figcaption>{0}<b>=y</b></figcaption>\n</figure>",
        set("> We say [=x: let us live]\n> — [@a] [=y]"));
  }

  @Test
  void aMarkChangesNoAddressOfAParagraph() {
    Prose without = read("He said that they left.");
    assertEquals(without.anchors(), read("He said that they left. [=x]").anchors());
    assertEquals(without.anchors(), read("He said [=x: that they left].").anchors());
  }

  @Test
  void aMarkKnowsItsParagraph() {
    List<Optional<Integer>> numbers =
        read("One.\n\nTwo. [=x]\n\n- Three. [=y]").said().stream()
            .map(PlacedMark::paragraph)
            .map(at -> at.map(found -> found.number()))
            .toList();
    assertEquals(List.of(Optional.of(2), Optional.empty()), numbers);
  }

  @Test
  void brokenMarksAreTold() {
    mistake(
        "D039", STORY.body("\nSo [@the-minutes]. [=sold-for-debt]\n\n‹[=sold-for-debt] Then.\n"));
    mistake(
        "D039",
        STORY.body("\nSo [@the-minutes], [=sold-for-debt: and\n\nThen.\n".replace("[=", "‹[=")));
    mistake("D039", STORY.body("\n## So ‹[=sold-for-debt]\n\nSo [@the-minutes].\n"));
    mistake("D039", STORY.body("\nSo [@the-minutes]: ‹[compare: x] and then.\n"));
  }

  @Test
  void aBracketThatReadersShouldSeeIsNoMark() {
    assertEquals("<p>So [=x] it is.</p>", set("So \\[=x] it is."));
    assertEquals("<p>So [=x: it] is.</p>", set("So \\[=x: it] is."));
    assertEquals("<p>So [=x: it] is.</p>", set("So &#91;=x: it] is."));
  }

  @Test
  void theIdOfAComparisonStandsBehindTheColon() {
    ComparisonPlace place = read("One.\n\n[compare: a]\n").comparisons().get(0);
    assertEquals("One.\n\n[compare: ".length(), place.id().span().start());
  }

  @Test
  void aComparisonStandsAlone() {
    assertEquals("<p>One.</p>\n<table>x</table>\n<p>Two.</p>", set("One.\n\n[compare: x]\n\nTwo."));
  }
}
