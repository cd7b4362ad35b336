package dossier.prose.whole;

import static dossier.made.Pier.CITED;
import static dossier.made.Pier.STORY;
import static dossier.made.Pier.mistake;
import static dossier.made.Pier.warning;

import dossier.made.Pier;
import org.junit.jupiter.api.Test;

/** What would be lost without a sign, and what nobody should see. */
class UnseenWordsTest {

  private static void unseen(String code, String marked) {
    mistake(code, STORY.body(CITED + "\n" + marked + "\n"));
  }

  private static void told(String code, String marked) {
    warning(code, STORY.body(CITED + "\n" + marked + "\n"));
  }

  @Test
  void aFootnoteThatNoMarkLeadsTo() {
    unseen("D082", "‹[^lost]: This sentence [@the-minutes, p. 9].");
    unseen("D082", "It[^d].\n\n[^d]: First.\n\n‹[^d]: Second.");
    unseen("D082", "![alt[^d]](media/pier.jpg)\n\n‹[^d]: Of alt text.");
  }

  @Test
  void aMarkWithoutItsFootnote() {
    unseen("D089", "Text‹[^none] here.");
  }

  @Test
  void cellsBeyondTheHeadOfTheirTable() {
    unseen(
        "D082",
        """
        | Date | Event |
        | --- | --- |
        | 1 May | He said a|‹b and left | Third [@the-minutes, p. 9] |\
        """);
  }

  @Test
  void anAddressThatNoLinkUses() {
    unseen("D082", "‹[//]: # (ask Anna)");
    unseen("D082", "[x].\n\n[x]: https://example.org\n‹[X]: https://example.com");
  }

  @Test
  void aCitationInAltText() {
    unseen("D082", "![alt [@‹the-minutes]](media/pier.jpg)");
  }

  @Test
  void aNumberThatMarkdownWouldChange() {
    unseen("D082", "1. First.\n‹3. Third.");
    Pier.dossier()
        .with(STORY.body(CITED + "\n1. a\n1. b\n\n- c\n\n7. d\n8. e\n"))
        .findings()
        .areNone();
  }

  @Test
  void markupOfOtherPrograms() {
    told("D083", "See ‹![[the-sale]].");
    told("D083", "See‹^[an inline note].");
    told("D083", "> ‹[!NOTE]\n> So.");
  }

  @Test
  void aComment() {
    unseen("D086", "It was ‹<!-- our informant is … --> so.");
    unseen("D086", "‹<!-- our informant -->");
    unseen("D086", "It was ‹<!-- not closed.");
    unseen("D086", "<div>\n‹<!-- within -->\n</div>");
    mistake("D086", STORY.and("topics: [‹a <!-- b -->]\n"));
  }

  @Test
  void aNoteToOneselfAmongTheWords() {
    unseen("D088", "It was ‹%% ask Anna %% so.");
    unseen("D088", "‹%% does not end");
    unseen("D088", "‹%% a note %% and words");
    unseen("D088", "<div>\n‹%% within %%\n</div>");
    unseen("D088", "‹    %% indented %%");
  }
}
