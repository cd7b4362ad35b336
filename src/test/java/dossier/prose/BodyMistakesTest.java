package dossier.prose;

import static dossier.made.Pier.CITED;
import static dossier.made.Pier.STORY;
import static dossier.made.Pier.mistake;
import static dossier.made.Pier.warning;

import dossier.made.Pier;
import org.junit.jupiter.api.Test;

/** What is wrong with a text by itself: its citations, links, headings and quotations. */
class BodyMistakesTest {

  @Test
  void aCitationThatIsNotClosed() {
    mistake("D030", STORY.body("\nSo [@the-minutes]. \"It was so\" ‹[@the-minutes and so on.\n"));
    mistake("D030", STORY.body("\nSo [@the-minutes]. \"It was so\" ‹@the-minutes] and so on.\n"));
  }

  @Test
  void aCitationThatLosesWords() {
    mistake("D030", STORY.body("\nSo [@the-minutes;‹ see also the council].\n"));
    mistake("D030", STORY.body("\nSo [‹@the-minutes, @the-witness].\n"));
    mistake("D030", STORY.body("\nSo [@the-minutes] ‹[@].\n"));
    mistake("D030", STORY.body("\nSo [@the-minutes] ‹[see @ this].\n"));
    mistake("D030", STORY.body("\nSo [@the-minutes], [‹[@the-witness]].\n"));
    mistake(
        "D030", STORY.body("\nSo [@the-minutes], [x ‹[@the-witness] y](https://example.org).\n"));
  }

  @Test
  void aCitationBeforeABracketThatReadersShouldSeeIsOne() {
    Pier.dossier()
        .with(STORY.body("\nSo \\[x [@the-minutes] y\\](https://example.org).\n"))
        .findings()
        .areNone();
  }

  @Test
  void aLinkToAnEntryThatIsNotClosed() {
    mistake("D031", STORY.body("\nSo [@the-minutes], ‹[[jane-doe].\n"));
    mistake("D031", STORY.body("\nSo [@the-minutes], ‹[jane-doe]].\n"));
  }

  @Test
  void aLinkWithoutAnAddress() {
    mistake("D031", STORY.body("\nSo [@the-minutes], ‹[x]().\n"));
    mistake("D031", STORY.body("\nSo [@the-minutes], [x](‹https:///x).\n"));
  }

  @Test
  void aLinkThatCannotBeRead() {
    mistake("D031", STORY.body(CITED + "\n‹![x][b]\n"));
    mistake("D031", STORY.body(CITED + "\nSee ‹[x][zzz].\n"));
    mistake("D031", STORY.body(CITED + "\n‹![x](a b (1).jpg)\n"));
    mistake("D031", STORY.body(CITED + "\nSee ‹[x](a b.html).\n"));
    mistake("D021", STORY.body(CITED + "\n‹## Title {#id} and more\n"));
  }

  @Test
  void bracketsOfAnEditorAreNoLink() {
    String body = CITED + "\nSo [he][…] and \\[x][zzz], a[b] “Fire![…] […][they]”.\n";
    Pier.dossier().with(STORY.body(body)).findings().areNone();
  }

  @Test
  void anAddressThatIsNotAllowed() {
    mistake("D032", STORY.body("\nSo [@the-minutes], [x](‹javascript:alert(1)).\n"));
    mistake("D032", STORY.body("\nSo [@the-minutes], [x](‹JaVaScRiPt:alert(1)).\n"));
    mistake("D032", STORY.body("\nSo [@the-minutes], [x](‹data:text/html;base64,AAAA).\n"));
    mistake("D032", STORY.body("\nSo [@the-minutes], [x](‹//evil.example/).\n"));
    mistake("D032", STORY.body("\nSo [@the-minutes], ‹[x](java&#115;cript:alert(1)).\n"));
    mistake("D032", STORY.body("\nSo [@the-minutes], ![x](‹data:image/png;base64,AAAA).\n"));
  }

  @Test
  void twoHeadingsWithOneId() {
    mistake("D036", STORY.body("\nSo [@the-minutes].\n\n## A {#x}\n\n## B {#‹x}\n"));
  }

  @Test
  void whatCannotBeSaidOfASection() {
    mistake("D020", STORY.body(CITED + "\n## He said {#said .‹violant}\n\nSo.\n"))
        .says("use 'violent'");
    mistake("D020", STORY.body(CITED + "\n## He said {.‹secret}\n\nSo.\n"))
        .says("a section that describes violence is {.violent}");
    mistake("D021", STORY.body(CITED + "\n‹## He said {.violent said}\n\nSo.\n"))
        .says("write {#id}, {#id #old-id}, {.violent} or {#id .violent}");
    mistake("D021", STORY.body(CITED + "\n## He said {#one #‹notes}\n\nSo.\n"));
  }

  @Test
  void textNestedTooDeeply() {
    String deep = ">".repeat(40) + "‹" + ">".repeat(200) + " x\n";
    mistake("D022", STORY.body("\nSo [@the-minutes].\n\n" + deep)).reportsOnly(1);
  }

  @Test
  void aSignThatTurnsLettersRound() {
    mistake("D090", STORY.body(CITED + "\nIt was ‹\u202eso.\n"));
    mistake("D090", STORY.body(CITED + "\nIt was ‹&#x202E;so.\n"));
    mistake("D090", STORY.body("\nHe wrote \"sell ‹&lrm;it\" [@the-minutes].\n"));
  }

  @Test
  void whatNoSourcePrintsInAQuotation() {
    mistake("D091", STORY.body("\n\"We do ~~‹not~~ want war\" [@the-minutes].\n"))
        .says("words that are struck out cannot stand in a quotation");
    mistake("D091", STORY.body("\n> We left [[‹the-pier]] alone\n> -- [@the-minutes]\n"));
  }

  @Test
  void warnsOfAQuotationMarkWithoutAPartner() {
    warning("D094", STORY.body("\nHe wrote ‹\"it was so [@the-minutes].\n")).reportsOnly(1);
  }

  @Test
  void aTableWithAMillionCells() {
    String table =
        "|" + "a|".repeat(1000) + "\n‹|" + "-|".repeat(1000) + "\n" + "|b\n".repeat(1000);
    mistake("D095", STORY.body(CITED + "\n" + table));
  }

  @Test
  void aHeadingWithAHundredThousandIds() {
    StringBuilder ids = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      ids.append(" #i").append(i);
    }
    mistake("D095", STORY.body(CITED + "\n‹## He said {" + ids.substring(1) + "}\n\nSo.\n"));
  }

  @Test
  void anAddressThatIsWrittenOnceAndUsedTenThousandTimes() {
    String text =
        "\n[a]: https://example.org/" + "x".repeat(450_000) + "\n\n[a] [a] [a] [a] ‹[a] [a]\n";
    mistake("D095", STORY.body(CITED + text));
  }
}
