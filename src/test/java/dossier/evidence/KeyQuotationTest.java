package dossier.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.evidence.Comparisons.Compared;
import dossier.evidence.lock.ProvedQuotation;
import dossier.evidence.lock.QuotesLock;
import dossier.evidence.proof.Leaf;
import dossier.evidence.proof.Proof;
import dossier.graph.Dossier;
import dossier.made.CaseText;
import dossier.made.MadeUp;
import dossier.model.Story;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.text.Id;
import dossier.text.Located;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which quotation stands for a case. */
class KeyQuotationTest {
  private static final String TEXT =
      """

      She said "we came home by night" [@held], and "nobody was there at all" [@unheld].

      > The sea was calm that day.
      > -- [@unheld]

      > The quay was empty then.
      > -- [@held]

      ## What was done {.violent}

      > They were beaten on the quay.
      > -- [@held]
      """;

  private static Outcome<Comparisons> compared(CaseText story, String... proved) {
    return Comparisons.of(dossier(story), lock(dossier(story), proved));
  }

  private static Dossier dossier(CaseText story) {
    return MadeUp.of(
            story,
            CaseText.source("held").with("capture", "0".repeat(64)),
            CaseText.source("unheld"))
        .dossier();
  }

  /** Proofs whose hashes nobody looks at here. */
  private static QuotesLock lock(Dossier dossier, String... proved) {
    return new QuotesLock(
        List.of(proved).stream()
            .map(words -> new Located<>(proof(words), dossier.settings().place()))
            .toList());
  }

  private static ProvedQuotation proof(String words) {
    String[] each = words.split(" ", -1);
    List<Leaf> leaves =
        IntStream.range(0, each.length)
            .mapToObj(i -> new Leaf(i, "0".repeat(32), each[i]))
            .toList();
    Proof proof = new Proof(each.length, leaves, List.of());
    return new ProvedQuotation(new Id("a"), new Id("held"), proof, 0, Optional.empty());
  }

  private static CaseText story() {
    return CaseText.story("a").body(TEXT);
  }

  private static String chosen(CaseText story, String... proved) {
    Story read = dossier(story).entries().stories().get(0);
    return KeyQuotation.of(read, compared(story, proved).value().orElseThrow())
        .map(Compared::quoted)
        .map(quoted -> quoted.quotation().text())
        .orElse("");
  }

  @Test
  void aBlockThatWasComparedComesFirst() {
    assertEquals(
        "The quay was empty then.",
        chosen(story(), "we came home by night", "The quay was empty then"));
  }

  @Test
  void otherComparedWordsComeBeforeABlockThatWasNot() {
    assertEquals("we came home by night", chosen(story(), "we came home by night"));
  }

  @Test
  void theFirstBlockIsLeft() {
    assertEquals("The sea was calm that day.", chosen(story()));
  }

  @Test
  void nothingOfAPassageThatDescribesViolence() {
    assertEquals("The sea was calm that day.", chosen(story(), "They were beaten on the quay"));
    assertEquals("", chosen(CaseText.story("a").body(TEXT.substring(TEXT.indexOf("## ")))));
  }

  @Test
  void theEditorsNameItByItsFirstWordsHoweverTheyAreSet() {
    CaseText named = story().with("key-quote", "“nobody  was”");
    assertEquals("nobody was there at all", chosen(named, "we came home by night"));
  }

  @Test
  void aNamedOneThatWasNotComparedIsAWarningWhereOthersWere() {
    CaseText named = story().with("key-quote", "nobody was there");
    assertEquals(1, warnings(named, "we came home by night"));
    assertEquals(0, warnings(named));
    assertEquals(0, warnings(named, "They were beaten on the quay"));
    assertEquals(0, warnings(story().with("key-quote", "we came"), "we came home by night"));
  }

  private static long warnings(CaseText story, String... proved) {
    return compared(story, proved).complaints().stream()
        .map(Diagnostic::rule)
        .filter(rule -> rule.code().equals("D029"))
        .count();
  }
}
