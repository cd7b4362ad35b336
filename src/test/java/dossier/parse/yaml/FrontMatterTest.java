package dossier.parse.yaml;

import static dossier.made.Pier.CITED;
import static dossier.made.Pier.STORY;
import static dossier.made.Pier.mistake;

import dossier.made.Pier;
import org.junit.jupiter.api.Test;

/** What is no front matter, and where the mistake in it is. */
class FrontMatterTest {

  @Test
  void missingFrontMatter() {
    mistake("D010", STORY.path(), "‹A text.\n");
    mistake("D010", STORY.path(), "‹");
  }

  @Test
  void unclosedFrontMatter() {
    mistake("D011", STORY.path(), "‹---\ntitle: T\nsummary: S\n");
  }

  @Test
  void frontMatterThatIsNoFields() {
    mistake("D013", STORY.path(), "---\n‹- a\n- b\n---\n");
  }

  @Test
  void malformedYamlPointsAtTheWrongToken() {
    mistake("D013", STORY.and("people: ‹[a, b\ntopics: c\n")).reportsOnly(1);
    mistake("D013", STORY.path(), "---\ntitle: A story‹: with a colon\n---\n");
    mistake("D013", STORY.path(), "---\ntitle: \"T\" ‹x\n---\n");
  }

  @Test
  void malformedYamlWithWindowsLineEnds() {
    mistake("D013", STORY.path(), "---\r\ntitle: T\r\nsummary: \"T\" ‹x\r\n---\r\n");
  }

  @Test
  void malformedYamlBehindAByteOrderMark() {
    mistake("D013", STORY.path(), "\uFEFF---\ntitle: T\nsummary: \"T\" ‹x\n---\n");
  }

  @Test
  void placesBehindAByteOrderMarkAndWindowsLineEnds() {
    String marked = STORY.and("people: [‹nobody]\n").text().replace("\n", "\r\n");
    mistake("D012", STORY.path(), "\uFEFF" + marked);
  }

  @Test
  void placesBehindWideCharacters() {
    mistake("D012", STORY.and("topics: [\"🕊\"]\npeople: [jane-doe, ‹nobody]\n"));
    mistake("D012", STORY.body("\n🕊🕊 It was so [@‹nobody].\n"));
  }

  @Test
  void wordsBehindAClosingQuotationMark() {
    mistake("D013", STORY.and("topics:\n  - \"The pier\"‹#2 of three\n"));
    mistake("D013", STORY.and("topics:\n  - \"The pier\"‹# two\n"));
  }

  @Test
  void aLineThatIsNotIndentedFurtherThanItsField() {
    mistake("D013", STORY.and("topics: [a,\n‹b]\n")).says("indent it with spaces");
    mistake("D013", STORY.and("content-warning: \"a\n‹b\"\n"));
    mistake("D013", STORY.and("content-warning: \"a\n‹\tb\"\n"));
    Pier.dossier().with(STORY.and("topics: [\n  a,\n  b\n]\n")).findings().areNone();
  }

  @Test
  void aDuplicateKey() {
    mistake("D014", STORY.and("‹title: again\n"));
    mistake(
        "D014",
        STORY.and("corrections:\n  - date: 2026-01-01\n    ‹date: 2026-01-02\n    text: x\n"));
  }

  @Test
  void anAnchorAnAliasAMergeKeyOrATag() {
    mistake("D015", STORY.and("topics: ‹&a [x]\n"));
    mistake("D015", STORY.and("topics: [‹*a]\n"));
    mistake("D015", STORY.and("‹<<: {language: en}\n"));
    mistake("D015", STORY.and("topics: [‹!!str x]\n"));
  }

  @Test
  void wordsThatYamlTakesForAComment() {
    mistake("D013", STORY.with("title", "Case ‹#3 of five"));
  }

  @Test
  void aSignThatMeansSomethingInYaml() {
    mistake("D015", STORY.and("topics: [a]\nlanguage: ‹*Novaya* prints\n"));
    mistake("D015", STORY.and("topics: [a]\nlanguage: ‹!Important! A\n"));
    mistake("D013", STORY.and("topics: [a]\nlanguage: ‹@home\n"));
  }

  @Test
  void aQuotationMarkThatIsNotClosed() {
    mistake("D013", STORY.path(), "---\ntitle: T\nsummary: ‹\"They asked\ncase: 9\n---\n" + CITED);
  }

  @Test
  void frontMatterNestedTooDeeply() {
    mistake("D022", STORY.and("topics: " + "[".repeat(11) + "‹" + "[".repeat(5000) + "\n"));
    mistake("D022", STORY.and("topics: " + "[".repeat(11) + "‹[" + "]".repeat(12) + "\n"));
  }

  @Test
  void aControlCharacter() {
    mistake("D002", STORY.body("\nIt was ‹\u0007so [@the-minutes].\n"));
  }

  @Test
  void aControlCharacterWrittenAsAnEscape() {
    mistake("D002", STORY.and("topics: [‹\"a\\u0007b\"]\n"));
    mistake("D002", STORY.body("\nSo [@the-minutes] ‹&#7; it was.\n"));
  }

  @Test
  void manyMarksOnOneLetter() {
    mistake("D095", STORY.body(CITED + "\nA" + "\u0301".repeat(30) + "‹\u0323 b.\n"));
    mistake("D095", STORY.body(CITED + "\n‹A" + "&#769;&#803;".repeat(20) + " b.\n"));
    mistake("D095", STORY.and("not-found: [‹\"a" + "\\u0301\\u0323".repeat(20) + "\"]\n"));
  }

  @Test
  void aConflictThatWasNotResolved() {
    mistake("D085", STORY.body(CITED + "\n‹<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n"));
    mistake("D085", STORY.and("topics: [a]\n‹>>>>>>> other\n"));
    mistake(
        "D085",
        "dossier.yml",
        """
        title: T
        language: en
        ‹<<<<<<< HEAD
        publisher: P
        =======
        publisher: Q
        >>>>>>> other
        """);
  }
}
