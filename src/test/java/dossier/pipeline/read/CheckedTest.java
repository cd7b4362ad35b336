package dossier.pipeline.read;

import static dossier.made.CaseText.story;
import static dossier.made.Pier.CITED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.check.Breaches;
import dossier.evidence.lock.QuotesLock;
import dossier.graph.Linked;
import dossier.made.MadeUp;
import dossier.made.Pier;
import dossier.pipeline.folder.ContentFolder;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes after reading goes on after an error, so that all are told at once. */
class CheckedTest {
  @TempDir private Path content;

  private Outcome<Checked> checked(MadeUp made, Optional<QuotesLock> lock) throws IOException {
    Contents contents =
        new Contents(Map.of(), Outcome.failed(List.of()), List.of(), Map.of(), made.misread());
    Linked linked = made.whole();
    Outcome<QuotesLock> read = new Outcome<>(lock, List.of());
    Loaded loaded =
        new Loaded(
            ContentFolder.list(content),
            contents,
            Translations.NONE,
            linked.inventory(),
            linked,
            read,
            Optional.empty());
    return Checked.of(loaded, Breaches.of(linked.dossier()), Optional.empty(), new TreeMap<>());
  }

  private static List<Rule> errors(Outcome<?> outcome) {
    return outcome.complaints().stream()
        .filter(Diagnostic::isError)
        .map(Diagnostic::rule)
        .distinct()
        .sorted()
        .toList();
  }

  @Test
  void ofADossierInWhichNothingIsWrongThereIsAValue() throws IOException {
    Outcome<Checked> checked = checked(Pier.dossier(), Optional.of(QuotesLock.EMPTY));
    assertEquals(List.of(), checked.complaints());
    assertEquals(1, checked.value().orElseThrow().dossier().entries().stories().size());
  }

  @Test
  void mistakesOfTheReaderTheLinkerAndARuleAreToldTogether() throws IOException {
    MadeUp made =
        Pier.dossier()
            .with(story("a").with("case", "one").body(CITED))
            .with(story("b").with("people", "[nobody]").body(CITED))
            .with(story("c").with("case", "10"));
    Outcome<Checked> checked = checked(made, Optional.of(QuotesLock.EMPTY));
    assertEquals(List.of(Rule.UNKNOWN_ID, Rule.WRONG_TYPE, Rule.UNCITED_STORY), errors(checked));
    assertTrue(checked.value().isPresent());
  }

  @Test
  void withoutALockRulesAreHeldAllTheSameAndNothingGoesOn() throws IOException {
    MadeUp made = Pier.dossier().with(story("c").with("case", "10"));
    Outcome<Checked> checked = checked(made, Optional.empty());
    assertEquals(List.of(Rule.UNCITED_STORY), errors(checked));
    assertTrue(checked.value().isEmpty());
  }
}
