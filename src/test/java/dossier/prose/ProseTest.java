package dossier.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.prose.part.Citation;
import dossier.prose.part.Citation.Cite;
import dossier.prose.part.Citation.Locator;
import dossier.prose.part.ClaimMark;
import dossier.prose.part.Heading;
import dossier.prose.part.Mention;
import dossier.prose.part.Paragraph;
import dossier.prose.part.Quotation;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.site.Html;
import dossier.text.TextFile;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ProseTest {

  private static Outcome<Prose> outcome(String text) {
    return ProseReader.read(new TextFile("x.md", text), 0);
  }

  private static Prose read(String text) {
    return outcome(text).value().orElseThrow();
  }

  private static Cite cite(String text) {
    return read(text).citations().get(0).cites().get(0);
  }

  private static String html(String text) {
    return whole(text).replaceAll("(<p) id=\"p-[0-9a-f]{8}(-\\d+)?\"", "$1");
  }

  private static String whole(String text) {
    return new Plain().set(read(text)).markup();
  }

  /** Writes references in a form that is easy to look for. */
  private static final class Plain extends HtmlReferences {
    @Override
    public Html mark(Citation citation) {
      return Html.text("{" + citation.index() + "}");
    }

    @Override
    public Html attribution(Citation citation, List<ClaimMark> marks) {
      return Html.text("of{" + citation.index() + "}");
    }

    @Override
    public Html link(Mention mention) {
      return Html.text("<" + mention.target().value() + ">");
    }

    @Override
    public Html warning() {
      return Html.text("violent");
    }
  }

  // --- Paragraphs and their addresses

  private static List<String> ids(String text) {
    return Pattern.compile("<p id=\"(.*?)\"")
        .matcher(whole(text))
        .results()
        .map(m -> m.group(1))
        .toList();
  }

  @Test
  void aParagraphKeepsItsAddressWhileAnythingElseChanges() {
    String before = ids("First of all.\n\nThe vote was *on* 3 May.").get(1);
    List<String> after =
        ids(
            "Zero.\n\nFirst, now changed.\n\n## New\n\nThe vote, was on 3 May [@a, p. 3].\n\nLast.");
    assertEquals(before, after.get(2));
    assertEquals(4, new HashSet<>(after).size());
    assertNotEquals(before, ids("The vote was on 4 May.").get(0));
  }

  @Test
  void twoParagraphsOfTheSameWordsAreToldApart() {
    List<String> ids = ids("Again.\n\nAgain.");
    assertEquals(List.of(ids.get(0), ids.get(0) + "-2"), ids);
  }

  @Test
  void listsQuotationsAndTablesAreNotNumbered() {
    assertEquals(1, ids("One.\n\n- two\n\n- three\n\n> four\n\n| a |\n|---|\n| b |").size());
    assertTrue(html("- a\n- b").contains("<li>a</li>"), html("- a\n- b"));
  }

  @Test
  void anOldIdOfAHeadingStillLeadsToIt() {
    Prose prose = read("## What was said {#said #words #old}\n\n## Words");
    assertEquals(List.of("words", "old"), prose.headings().get(0).former());
    assertEquals("words-2", prose.headings().get(1).id());
    assertTrue(prose.anchors().containsAll(List.of("said", "words", "old", "words-2")));
    assertTrue(
        whole("## What was said {#said #old}")
            .contains("<h2 id=\"said\"><span id=\"old\"></span>What was said</h2>"),
        whole("## What was said {#said #old}"));
  }

  @Test
  void countsTheWordsThatAreRead() {
    assertEquals(8, read("## Two words\n\nDon't count, *but* [@a] read.\n\n> It’s 9").words());
  }

  // --- Citations

  @Test
  void readsSeveralSourcesWithPrefixLocatorAndSuffix() {
    Citation citation =
        read("So [see @a, para. 4; @b, timestamp 00:12:31, and on; -@c].").citations().get(0);
    assertEquals(
        List.of("a", "b", "c"),
        citation.cites().stream().map(cite -> cite.source().value()).toList());
    assertEquals("see", citation.cites().get(0).prefix());
    assertEquals(Optional.of(new Locator("paragraph", "4")), citation.cites().get(0).locator());
    assertEquals(
        Optional.of(new Locator("timestamp", "00:12:31")), citation.cites().get(1).locator());
    assertEquals("and on", citation.cites().get(1).suffix());
  }

  @Test
  void readsLocatorsAsPandocDoes() {
    assertEquals(
        Optional.of(new Locator("page", "33-35")),
        cite("[@a, pp. 33-35, and nowhere else]").locator());
    assertEquals("and nowhere else", cite("[@a, pp. 33-35, and nowhere else]").suffix());
    assertEquals(Optional.of(new Locator("page", "7")), cite("[@a, 7]").locator());
    assertEquals(Optional.of(new Locator("page", "iv")), cite("[@a p. iv]").locator());
    assertEquals(Optional.empty(), cite("[@a, in passing]").locator());
    assertEquals("in passing", cite("[@a, in passing]").suffix());
  }

  @Test
  void readsTheTranslator() {
    Cite cite = cite("\"Let us live!\" [@mt, para. 2, tr. The Moscow Times]");
    assertEquals(Optional.of("The Moscow Times"), cite.translator());
    assertEquals(Optional.of(new Locator("paragraph", "2")), cite.locator());
    assertEquals(Optional.of("not stated"), cite("[@mt, tr. not stated]").translator());
  }

  @Test
  void findsCitationsInEveryCorner() {
    String text =
        "# H [@a]\n\n- one [@b]\n  > two [@c]\n\n| x |\n| --- |\n| [@d] |\n\n*em [@e]* **[@f]** [link [@g]](https://example.org)\n\nx[^1]\n\n[^1]: foot [@h]\n";
    List<String> ids =
        read(text).citations().stream()
            .map(citation -> citation.cites().get(0).source().value())
            .toList();
    assertEquals(List.of("a", "b", "c", "d", "e", "f", "g", "h"), ids);
  }

  @Test
  void placesPointAtTheId() {
    String text = "Один 🕊 (see [@first; cf.\n@second, p. 3]).\n\n> quoted [@third;\n> @fourth]\n";
    Prose prose = read(text);
    prose.citations().stream()
        .flatMap(citation -> citation.cites().stream())
        .forEach(cite -> assertEquals(cite.source().value(), cite.source().span().text()));
    assertEquals(4, prose.citations().stream().mapToInt(citation -> citation.cites().size()).sum());
  }

  @Test
  void leavesMailAddressesAndCodeAlone() {
    Prose prose =
        read("Write to [a@b.example] or `[@code]`, \\[@escaped] too.\n\n    [@indented]\n");
    assertEquals(List.of(), prose.citations());
    assertEquals(
        List.of(), outcome("Write to a@b.example, `[@code` and \\[@escaped.").complaints());
  }

  @Test
  void complainsOfABracketThatIsNotClosed() {
    for (String text :
        new String[] {
          "\"Words\" [@id and on", "\"Words\" @id] and on", "[see @id, p. 3", "Words [-@id"
        }) {
      List<Diagnostic> complaints = outcome(text).complaints();
      assertEquals(1, complaints.size(), text);
      assertEquals("D030", complaints.get(0).rule().code());
    }
  }

  private static String context(String text, int citation) {
    return read(text).citations().get(citation).context();
  }

  @Test
  void keepsTheWholeSentenceThatACitationSupports() {
    String text =
        "It rained. The council sold the pier, he said [@a], and left. It was cheap then. [@b]";
    assertEquals("The council sold the pier, he said, and left.", context(text, 0));
    assertEquals("It was cheap then.", context(text, 1));
  }

  @Test
  void aSentenceIsNotCutBehindAnInitialNorWithinAQuotation() {
    String text =
        "Mr. J. Doe of the Council left. \"Let us go. Or stay here!\" he said [@a]. So it was.";
    assertEquals("“Let us go. Or stay here!” he said.", context(text, 0));
    assertEquals(
        "Mr. J. Doe of the Council left.", context("So. Mr. J. Doe of the Council left [@a].", 0));
  }

  @Test
  void aVeryLongSentenceEndsAtAClause() {
    String clause = "and the council sold one more of the piers of the harbour, ";
    String shown = context("First it rained, " + clause.repeat(20) + "and it was over [@a].", 0);
    assertTrue(shown.startsWith("First it rained, and") && shown.endsWith(" harbour …"), shown);
  }

  @Test
  void aCitationUnderABlockQuotationHasNoSentence() {
    assertEquals("", context("> The pier was sold.\n>\n> -- [@a]", 0));
  }

  @Test
  void tellsInWhichParagraphACitationStands() {
    Prose prose = read("One.\n\nTwo [@a].\n\n- Three [@b].\n");
    assertEquals(2, prose.paragraphOf(prose.citations().get(0)).orElseThrow().number());
    assertTrue(prose.paragraphOf(prose.citations().get(1)).isEmpty());
  }

  // --- Quotations

  @Test
  void aQuotationBelongsToTheCitationRightBehindIt() {
    List<Quotation> quotations =
        read("He said \"one two\" [@a] and “three”. [@b] and «four» then [@c].").quotations();
    assertEquals(
        List.of("one two", "three", "four"), quotations.stream().map(Quotation::text).toList());
    assertEquals(Optional.of("a"), source(quotations.get(0)));
    assertEquals(Optional.of("b"), source(quotations.get(1)));
    assertEquals(Optional.empty(), source(quotations.get(2)));
  }

  private static Optional<String> source(Quotation quotation) {
    return quotation.citation().map(citation -> citation.cites().get(0).source().value());
  }

  @Test
  void aQuotationSpansEmphasisAndLines() {
    Quotation quotation = read("\"one *two*\nthree\" [@a]").quotations().get(0);
    assertEquals("one two three", quotation.text());
    assertEquals(Optional.of("a"), source(quotation));
  }

  @Test
  void aBlockQuotationEndsInItsSource() {
    Prose prose = read("> One two.\n>\n> Three *four*.\n> -- [@a, p. 1]\n");
    assertEquals(1, prose.quotations().size());
    assertEquals("One two. Three four.", prose.quotations().get(0).text());
    assertEquals(Optional.of("a"), source(prose.quotations().get(0)));
    String html = new Plain().set(prose).markup();
    assertTrue(html.contains("<figcaption>of{0}</figcaption>"), html);
    assertFalse(html.contains("--"), html);
  }

  // --- Paragraphs

  @Test
  void paragraphsWithoutCitationAreOfTheRunningTextAndItsLists() {
    Prose prose =
        read(
            "One\ntwo.\n\nTwo [@a].\n\n- three\n\n  - *four* 4\n\n*A note.*\n\n> five\n\n> six\n> -- [@b]\n\n| x |\n| --- |\n| y |\n\n## Z\n\nseven[^1]\n\n[^1]: eight\n");
    assertEquals(
        List.of("One two.", "three", "four 4", "seven"),
        prose.uncited().stream().map(Paragraph::text).toList());
    assertEquals("One\ntwo.", prose.uncited().get(0).span().text());
    assertEquals(8, prose.uncited().get(2).span().line());
  }

  // --- Mentions and headings

  @Test
  void readsMentions() {
    List<Mention> mentions =
        read("See [[the-sale]], [[jetty#calls|the calls]] and [[a-b|x [y] z]].").mentions();
    assertEquals("the-sale", mentions.get(0).target().value());
    assertEquals("calls", mentions.get(1).heading());
    assertEquals(Optional.of("the calls"), mentions.get(1).words());
    assertEquals("<p>See &lt;the-sale&gt; now</p>\n", html("See [[the-sale]] now"));
  }

  @Test
  void readsMentionsInTables() {
    Prose prose = read("| a | b |\n| --- | --- |\n| [[x\\|the x]] | [[y]] |\n");
    assertEquals(Optional.of("the x"), prose.mentions().get(0).words());
    assertEquals("y", prose.mentions().get(1).target().value());
  }

  @Test
  void headingsHaveIds() {
    Prose prose =
        read("## One {#first}\n\n## Zwei Äpfel!\n\n## Zwei Äpfel?\n\n## Notes\n\n# Один\n");
    assertEquals(
        List.of("first", "zwei-äpfel", "zwei-äpfel-2", "section-notes", "один"),
        prose.headings().stream().map(Heading::id).toList());
    assertEquals("One", prose.headings().get(0).text());
    assertEquals(2, prose.headings().get(4).level());
  }

  @Test
  void headingsThatLookLikeThePagesOwnIdsGetOthers() {
    Prose prose = read("## Note on the sources\n\n## Note on the sources\n\n## Event 1\n");
    assertEquals(
        List.of("section-note-on-the-sources", "section-note-on-the-sources-2", "section-event-1"),
        prose.headings().stream().map(Heading::id).toList());
  }

  // --- Setting

  @Test
  void escapesEverything() {
    assertEquals(
        "<p>&lt;b&gt;x&lt;/b&gt; &amp; “y” &lt;i&gt;</p>\n", html("<b>x</b> & \"y\" &lt;i&gt;"));
    assertFalse(html("<script>alert(1)</script>\n\n<img src=x onerror=y>").contains("<script"));
  }

  @Test
  void setsMarksBehindThePunctuation() {
    assertEquals(
        "<p>It was “so”.{0} Then, {1} it’s</p>\n",
        html("It was \"so\" [@a]. Then, [@b] it's").replace("Then,{1} it", "Then, {1} it"));
  }

  @Test
  void curlsQuotationMarks() {
    assertEquals(
        "<p>“It’s ‘so’”, he (“x”) said—“y”</p>\n", html("\"It's 'so'\", he (\"x\") said—\"y\""));
  }

  // --- Hostile texts

  @Test
  void refusesTextThatIsNestedTooDeeply() {
    for (String text :
        new String[] {
          ">".repeat(60) + " x",
          "*a _a ".repeat(200) + "x" + "_ *".repeat(200),
          "- ".repeat(90) + "x",
          "[".repeat(60) + "x" + "](u)".repeat(60)
        }) {
      Outcome<Prose> outcome = outcome(text);
      boolean refused =
          outcome.complaints().stream()
              .anyMatch(complaint -> complaint.rule().code().equals("D022"));
      assertTrue(refused || outcome.value().isPresent(), text.substring(0, 20));
    }
    assertEquals("D022", outcome(">".repeat(60) + " x").complaints().get(0).rule().code());
  }

  @Test
  void readsLongTextsInTime() {
    for (String text :
        new String[] {
          "[".repeat(50_000),
          "*".repeat(50_000),
          "[@a".repeat(20_000),
          "\"".repeat(50_000),
          "[[a".repeat(20_000),
          "`".repeat(50_000),
          "a ".repeat(200_000),
          "<a ".repeat(20_000),
          "[@a; ".repeat(20_000) + "]",
          "![".repeat(20_000),
          "\\[@".repeat(20_000),
          "> ".repeat(30) + "x\n".repeat(5_000)
        }) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> outcome(text), text.substring(0, 4));
    }
  }

  /**
   * Any mixture of the signs that mean something is read without an exception and set as escaped
   * text.
   */
  @Test
  void survivesAnyMixture() {
    String[] parts = {
      "[",
      "]",
      "@a",
      "[@a]",
      "[[",
      "]]",
      "\"",
      "“",
      "”",
      "\n",
      "\n\n",
      "> ",
      "- ",
      "# ",
      "{#x}",
      "*",
      "_",
      "`",
      "\\",
      "&amp;",
      "&#91;",
      "|",
      "| --- |\n",
      "[^1]",
      "[^1]: ",
      "<b>",
      "(u)",
      "![",
      "--",
      "-- [@a]",
      "🕊",
      " ",
      "x",
      "\r\n",
      "\t",
      "~~",
      "[ ] "
    };
    Random random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(24); n >= 0; n--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      String written = text.toString();
      Outcome<Prose> outcome = outcome(written);
      outcome.value().ifPresent(prose -> check(prose, written));
    }
  }

  private static void check(Prose prose, String written) {
    for (Citation citation : prose.citations()) {
      citation
          .cites()
          .forEach(
              cite -> assertEquals(cite.source().value(), cite.source().span().text(), written));
    }
    String html = new Plain().set(prose).markup();
    assertFalse(html.contains("<b>"), written);
  }

  // --- What is folded

  private static final String VIOLENT =
      """
      # First {.violent}

      A "quotation from a violent passage" [@a].

      ### Within

      Still within.[^1]

      > ## Not a heading of the text {.violent}
      >
      > Quoted.

      ## Next {#next}

      Not [@b] within.

      ## Last {#last .violent}

      [^1]: A note.
      """;

  @Test
  void foldsAViolentSectionUpToTheNextHeadingOfItsLevel() {
    String html = html(VIOLENT);
    Document page = Jsoup.parse(html);
    assertEquals(1, page.select("details.violent").size(), html);
    assertEquals("violent", page.select("details > summary:first-child").text());
    assertEquals("First", page.select("h2#first").text());
    assertTrue(page.select("details h2#first, details h2#next").isEmpty(), html);
    assertEquals(1, page.select("details > h3#within").size());
    assertTrue(page.select("details").text().contains("Still within."));
    assertFalse(page.select("details").text().contains("Not {1} within."));
    assertEquals("A note. ↩", page.select("section.footnotes li").text());
    assertEquals("Last", page.select("h2#last").text());
  }

  @Test
  void knowsWhatStandsInAViolentSection() {
    Prose prose = read(VIOLENT);
    assertTrue(prose.isViolent());
    assertTrue(prose.isViolent(prose.quotations().get(0).span()));
    assertTrue(prose.isViolent(prose.citations().get(0).span()));
    assertFalse(prose.isViolent(prose.citations().get(1).span()));
    assertFalse(read("## Calm {#calm}\n\nWords {.violent} here.\n").isViolent());
  }
}
