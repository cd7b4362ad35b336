package dossier.emit.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.emit.search.Suggestion.Name;
import dossier.emit.search.Suggestion.Sort;
import dossier.made.CaseText;
import dossier.made.ClaimText;
import dossier.made.MadeUp;
import dossier.model.Kind;
import dossier.site.Address;
import dossier.site.Artifact;
import dossier.text.Recall;
import dossier.text.Span;
import dossier.text.TextFile;
import dossier.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the field on every page suggests. */
class SuggestionsTest {
  private static final Span ORIGIN = new TextFile("content/dossier.yml", "").start();

  private static Suggestion called(int number) {
    return new Suggestion(
        Sort.SOURCE,
        new Name("Report %05d of the harbour on the quay".formatted(number), List.of()),
        Address.of("sources/report-%05d.html".formatted(number)),
        "The Harbour Post, 2024-01-02",
        Optional.empty());
  }

  private static List<Suggestion> reports(int count) {
    return IntStream.range(0, count).mapToObj(SuggestionsTest::called).toList();
  }

  @Test
  void casesComeFirstAndSourcesAfterClaims() {
    MadeUp made =
        MadeUp.of(
            CaseText.named(Kind.PLACE, "kyiv").with("name", "Kyiv").with("also", "[Kiev, Київ]"),
            CaseText.source("the-log").with("title", "The log").with("publisher", "Harbour Post"),
            CaseText.story("the-sale")
                .with("title", "The sale")
                .claims(
                    ClaimText.claim("sold").with("text", "It was sold.").supportedBy("the-log")));
    List<Suggestion> all =
        new NameSuggestions(Words.english(), "en").of(List.copyOf(made.dossier().entries().all()));
    assertEquals(
        List.of("CASE The sale", "PLACE Kyiv", "CLAIM It was sold.", "SOURCE The log"),
        all.stream().map(each -> each.sort() + " " + each.name().words()).toList());
    assertEquals(List.of("Kiev", "Київ"), all.get(1).name().also());
    assertEquals("stories/the-sale.html#claim-sold", all.get(2).address().fromRoot());
    assertEquals("Claim, reported", all.get(2).note());
    assertTrue(all.get(3).note().startsWith("Harbour Post"), all.get(3).note());
  }

  @Test
  void aSmallDossierHasOneFile() {
    List<Artifact> files = SuggestionFiles.of(reports(100), ORIGIN, Recall.NOTHING);
    assertEquals(1, files.size());
    JsonNode names = Unpacked.of(files).file("names");
    assertEquals(100, names.get("names").size());
    assertEquals(0, names.get("more").size());
    assertEquals("l", names.get("plain").get("ł").asString());
  }

  /**
   * Of ten thousand names each is in the file that one of its words leads to, and none is large.
   */
  @Test
  void aLargeDossierHasFilesByLetters() {
    List<Artifact> files = SuggestionFiles.of(reports(10_000), ORIGIN, Recall.NOTHING);
    files.forEach(
        file -> assertTrue(file.bytes().length < 40_000, () -> file.address() + " is large"));
    Unpacked unpacked = Unpacked.of(files);
    JsonNode more = unpacked.file("names").get("more");
    assertTrue(more.size() > 20, more::toString);
    String file = "";
    for (int i = 0; i < more.size() && more.get(i).asString().compareTo("09999") <= 0; i += 2) {
      file = more.get(i + 1).asString();
    }
    assertTrue(unpacked.file(file).toString().contains("Report 09999 of"), file);
  }
}
