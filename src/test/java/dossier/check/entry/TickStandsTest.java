package dossier.check.entry;

import static dossier.made.CaseText.source;
import static dossier.made.CaseText.story;
import static dossier.made.Pier.STORY;
import static dossier.made.Pier.mistake;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.evidence.sentence.KeyedSentence;
import dossier.evidence.sentence.StorySentences;
import dossier.graph.Dossier;
import dossier.made.Findings;
import dossier.made.MadeUp;
import dossier.model.Story;
import dossier.pipeline.edit.EditedText;
import dossier.report.Rule;
import dossier.text.Id;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A tick whose sentence is another now is told, and taken out where that is certain. */
class TickStandsTest {
  private static final String BODY = "\nIt was so [@a]. It rained [@a].\n";
  private static final MadeUp MADE = MadeUp.of(story("s").body(BODY), source("a"));

  private static List<String> keys() {
    Dossier dossier = MADE.dossier();
    Story story = (Story) dossier.entries().find(new Id("s")).orElseThrow();
    return StorySentences.of(story, dossier.entries()::source).stream()
        .map(KeyedSentence::key)
        .toList();
  }

  private static Findings found(MadeUp made, String sentences, String body) {
    String yaml =
        "checked-sentences:\n  - by: Jane Roe\n    date: 2026-01-02\n    sentences:" + sentences;
    return made.with(story("s").and(yaml + "\n").body(body)).findings(Rule.STALE_TICK);
  }

  private static String list(String... keys) {
    return "\n      - " + String.join("\n      - ", keys);
  }

  @Test
  void aTickStandsWhileTheSentenceDoes() {
    found(MADE, list(keys().get(0), keys().get(1)), BODY).areNone();
    found(MADE, list(keys().get(0)), "\nFirst of all.\n" + BODY).areNone();
  }

  @Test
  void anEditOfTheSentenceReopensIt() {
    found(
            MADE,
            list(keys().get(0), "‹" + keys().get(1)),
            BODY.replace("It rained", "It did not rain"))
        .areAtTheMarks()
        .says("Jane Roe ticked");
  }

  @Test
  void anEditOfItsSourceReopensIt() {
    found(
            MADE.with(source("a").with("publisher", "Another")),
            list("‹" + keys().get(0), "‹" + keys().get(1)),
            BODY)
        .areAtTheMarks();
  }

  @Test
  void theFixTakesTheLineOutAndNothingElse() {
    Findings found =
        found(MADE, list(keys().get(0), keys().get(1)), BODY.replace("It rained", "It snowed"));
    List<EditedText> texts = EditedText.of(found.all());
    assertEquals(1, texts.size());
    String after = texts.get(0).after();
    assertEquals(
        texts.get(0).before().text().replace("      - " + keys().get(1) + "\n", ""), after);
    assertTrue(after.contains("      - " + keys().get(0) + "\n---\n"), after);
  }

  @Test
  void whatWouldBeLeftEmptyOrStandsWithOthersOnALineIsNotMendedBlindly() {
    String other = BODY.replace("It rained", "It snowed");
    Findings alone = found(MADE, list("‹" + keys().get(1)), other).areAtTheMarks();
    Findings inRow =
        found(MADE, " [" + keys().get(0) + ", ‹" + keys().get(1) + "]", other).areAtTheMarks();
    assertEquals(List.of(), EditedText.of(alone.all()));
    assertEquals(List.of(), EditedText.of(inRow.all()));
  }

  @Test
  void whatIsNoKeyIsAMistake() {
    String ticks = "checked-sentences:\n  - by: Jane Roe\n    date: 2026-01-02\n    ";
    mistake("D021", STORY.and(ticks + "sentences: [‹0123456789ab]\n")).says("'dossier sheet'");
    mistake("D017", STORY.and(ticks + "‹sentences: []\n"));
    mistake("D017", STORY.and("checked-sentences:\n  - ‹by: Jane Roe\n"));
  }
}
