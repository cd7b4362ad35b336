package dossier.check.entry;

import static dossier.made.CaseText.page;
import static dossier.made.CaseText.person;
import static dossier.made.CaseText.source;
import static dossier.made.Pier.CITED;
import static dossier.made.Pier.STORY;

import dossier.made.CaseText;
import dossier.made.Pier;
import dossier.report.Rule;
import org.junit.jupiter.api.Test;

/** What a new file holds for an editor to replace is replaced before it is published. */
class PlaceholderFilledTest {

  private static void isLeft(CaseText marked) {
    Pier.dossier()
        .with(marked)
        .findings(Rule.PLACEHOLDER)
        .areAtTheMarks()
        .says("readers would see this placeholder");
  }

  @Test
  void aPlaceholderInAFieldOrInTheText() {
    isLeft(
        person("worse").with("description", "\"‹[who this is, in one line, and at what time]\""));
    isLeft(page("worse").body("‹Write the page here. A link is `[[id]]`.\n"));
    isLeft(STORY.with("summary", "\"‹[what is said, by whom, and what is not known]\""));
  }

  @Test
  void aSourceThatIsStillAsItWasBegun() {
    String begun = source("minutes-2023").with("title", "\"[Minutes 2023]\"").text();
    String untouched =
        begun
            .replace("title", "‹title")
            .replace("type: report", "type: document")
            .replace("publisher: P", "publisher: unknown")
            .replace("full", "excerpt")
            .replace("[own]", "\n  - unknown");
    Pier.dossier()
        .with("sources/minutes-2023.md", untouched)
        .findings(Rule.PLACEHOLDER)
        .areAtTheMarks()
        .says("with its id for a title");
  }

  @Test
  void aTitleInBracketsAndWordsInBrackets() {
    Pier.dossier()
        .with(source("minutes-2023").with("title", "\"[Minutes 2023]\""))
        .with(STORY.with("summary", "\"[Sic] who this is\"").body(CITED + "\n\\[who\\]\n"))
        .findings(Rule.PLACEHOLDER)
        .areNone();
  }
}
