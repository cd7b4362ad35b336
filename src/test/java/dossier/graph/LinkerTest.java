package dossier.graph;

import static dossier.made.CaseText.page;
import static dossier.made.CaseText.story;
import static dossier.made.Pier.CITED;
import static dossier.made.Pier.SOURCE;
import static dossier.made.Pier.STORY;
import static dossier.made.Pier.mistake;

import dossier.made.CaseText;
import dossier.made.MadeUp;
import dossier.made.Pier;
import dossier.report.Rule;
import org.junit.jupiter.api.Test;

/** What a reference may lead to, and what is said of one that leads nowhere. */
class LinkerTest {
  private static final MadeUp WITH_A_DRAFT =
      Pier.dossier().with(story("hidden").with("case", "10").with("status", "draft"));

  private static void leadsToADraft(CaseText marked) {
    WITH_A_DRAFT.with(marked).findings(Rule.DRAFT_LINKED).areAtTheMarks();
  }

  @Test
  void anIdUsedTwice() {
    mistake("D007", "stories/the-witness.md", "‹" + STORY.text());
  }

  @Test
  void aCaseNumberUsedTwice() {
    mistake("D008", story("zz").with("case", "‹1").body(CITED));
  }

  @Test
  void anUnknownIdNamesTheNearest() {
    mistake("D012", STORY.and("people: [‹jane-do]\n")).says("use 'jane-doe'");
    mistake("D012", STORY.body("\nSo [@‹the-minute].\n"))
        .says("unknown source 'the-minute'")
        .says("use 'the-minutes'");
    mistake("D012", STORY.body("\nSo [@the-minutes; see @‹the-wittness, p. 3].\n"))
        .says("use 'the-witness'");
    mistake("D012", STORY.body("\nSo [@the-minutes]. [[‹jane|Jane]] went.\n"))
        .says("unknown entry 'jane'");
    mistake("D012", STORY.and("events:\n  - date: 2023\n    title: x\n    sources: [‹nothing]\n"));
    mistake("D012", SOURCE.with("derives-from", "[‹nothing]"));
    mistake(
        "D012",
        STORY.and(
            """
            events:
              - date: 2023
                title: x
                sources: [the-minutes]
                claim: ‹nothing
            """));
  }

  @Test
  void anIdOfAnotherKind() {
    mistake("D023", STORY.and("people: [‹the-council]\n"));
    mistake("D023", STORY.body("\nSo [@‹jane-doe] and [@the-minutes].\n"));
  }

  @Test
  void aBrokenFileDoesNotMakeItsNameUnknown() {
    mistake("D013", "sources/the-minutes.md", "---\ntitle: \"x\" ‹y\n---\n").reportsOnly(1);
  }

  @Test
  void aLinkToAMissingPageFileOrHeading() {
    mistake("D031", STORY.body("\nSo [@the-minutes], see [it](‹stories/gone.md).\n"));
    mistake("D031", STORY.body("\nSo [@the-minutes], see [it](‹media/gone.png).\n"));
    mistake("D031", STORY.body("\n## Part {#part}\n\nSo [@the-minutes], see [it](‹#parts).\n"))
        .says("'#part'");
    mistake("D031", STORY.body("\nSo [@the-minutes], see [[‹the-sale#leter]].\n"))
        .says("'#letter'");
    mistake("D031", STORY.body("\nSo [@the-minutes], see [it](‹../../secret.md).\n"));
    mistake("D031", STORY.body("\nSo [@the-minutes] ![alt](‹media/gone.png)\n"));
  }

  @Test
  void anImageWithoutAltText() {
    mistake("D033", STORY.body("\nSo [@the-minutes]. ![](‹media/pier.jpg)\n"));
    mistake("D033", STORY.and("image: ‹media/pier.jpg\nimage-credit: Nobody\n"));
  }

  @Test
  void aPublishedEntryThatLeadsToADraft() {
    leadsToADraft(STORY.body("\nSo [@the-minutes]. See [[‹hidden]].\n"));
    leadsToADraft(page("more").body("\nSee [[‹hidden]].\n"));
  }

  @Test
  void aDraftLinkedByItsPathOrByTheNavigation() {
    leadsToADraft(STORY.body("\nSo [@the-minutes]. See [it](‹stories/hidden.md).\n"));
    WITH_A_DRAFT
        .with("dossier.yml", "title: T\nlanguage: en\npublisher: P\nnavigation: [‹hidden]\n")
        .findings(Rule.DRAFT_LINKED)
        .areAtTheMarks();
  }

  @Test
  void aFileWhoseNameLooksTheSameOnly() {
    Pier.dossier()
        .media("media/cafe\u0301.png")
        .with(STORY.body("\n![A café](‹media/caf\u00e9.png)\n"))
        .findings(Rule.BROKEN_LINK)
        .areAtTheMarks()
        .says("written with other characters");
  }
}
