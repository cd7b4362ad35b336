package dossier.check.accepted;

import static dossier.made.CaseText.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.made.Findings;
import dossier.made.MadeUp;
import dossier.made.Pier;
import dossier.model.Acceptance;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Warnings that editors let stand: which ones, where, and how long. */
class AcceptancesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

  private static MadeUp with(String accepted) {
    return Pier.dossier()
        .with(source("lonely"))
        .with(source("alone"))
        .with("dossier.yml", "title: D\nlanguage: en\npublisher: The Desk\naccepted:\n" + accepted);
  }

  private static List<Acceptance> list(String accepted) {
    return with(accepted).dossier().settings().accepted();
  }

  /** What is warned of, and let stand, on a day. */
  private static List<Diagnostic> on(LocalDate day, String accepted) {
    return new Acceptances(list(accepted), day).over(with(accepted).findings().all());
  }

  private static List<String> accepted(List<Diagnostic> findings) {
    return findings.stream()
        .filter(Diagnostic::isAccepted)
        .map(found -> found.span().file().path())
        .toList();
  }

  @Test
  void withoutAPlaceItIsEverywhere() {
    List<Diagnostic> found = on(DAY, "  - code: D046\n    why: So.\n");
    assertEquals(List.of("sources/alone.md", "sources/lonely.md"), accepted(found));
    assertEquals("So.", found.get(0).accepted().orElseThrow().why());
  }

  @ParameterizedTest
  @ValueSource(strings = {"lonely", "sources/lonely.md"})
  void aPlaceIsAnIdOrAFile(String place) {
    String list = "  - code: D046\n    place: " + place + "\n    why: So.\n";
    assertEquals(List.of("sources/lonely.md"), accepted(on(DAY, list)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"one", "sources/one.md", "lonely.md", "ely", "sources"})
  void aPlaceThatIsNoneIsFound(String place) {
    List<Acceptance> list = list("  - code: D046\n    place: " + place + "\n    why: So.\n");
    List<Diagnostic> lost = Acceptances.lost(list, List.of("dossier.yml", "sources/lonely.md"));
    assertEquals(List.of(Rule.UNKNOWN_ID), lost.stream().map(Diagnostic::rule).toList());
    assertEquals("dossier.yml:6:12", lost.get(0).span().toString());
  }

  @Test
  void itHoldsOnItsLastDayAndNotAfterIt() {
    String list = "  - code: D046\n    place: lonely\n    why: So.\n    until: 2024-05-01\n";
    assertEquals(List.of("sources/lonely.md"), accepted(on(DAY, list)));
    List<Diagnostic> after = on(DAY.plusDays(1), list);
    assertEquals(List.of(), accepted(after));
    Diagnostic lonely =
        after.stream()
            .filter(found -> found.span().file().path().contains("lonely"))
            .findFirst()
            .orElseThrow();
    assertEquals("this was accepted until 2024-05-01 only", lonely.notes().get(0).text());
    assertEquals("dossier.yml:5:11", lonely.notes().get(0).span().toString());
  }

  @Test
  void anotherReasonThatHoldsOnIsEnough() {
    String first = "  - code: D046\n    why: So.\n    until: 2024-05-01\n";
    String second = "  - code: D046\n    place: alone\n    why: Again.\n";
    assertEquals(List.of("sources/alone.md"), accepted(on(DAY.plusDays(1), first + second)));
  }

  @Test
  void saysOnWhichDaysNothingChanges() {
    List<Acceptance> list =
        list(
            """
              - {code: D046, why: So., until: 2024-04-01}
              - {code: D046, why: So., until: 2024-06-01}
              - {code: D046, why: So.}
            """);
    Days days = new Acceptances(list, DAY).unchanged();
    assertEquals(new Days(LocalDate.of(2024, 4, 2), LocalDate.of(2024, 6, 1)), days);
    assertTrue(days.has(LocalDate.of(2024, 6, 1)));
    assertFalse(days.has(LocalDate.of(2024, 6, 2)));
    assertFalse(days.has(LocalDate.of(2024, 4, 1)));
    assertEquals(Days.ALL, new Acceptances(List.of(), DAY).unchanged());
  }

  @Test
  void whatMeetsNothingIsSaid() {
    String list = "  - {code: D046, place: the-minutes, why: So.}\n  - {code: D046, why: So.}\n";
    List<Diagnostic> idle =
        new Acceptances(list(list), DAY).idle(with(list).findings().all(), told -> true);
    assertEquals(List.of(Rule.IDLE_ACCEPTANCE), idle.stream().map(Diagnostic::rule).toList());
    assertEquals("dossier.yml:5:12", idle.get(0).span().toString());
  }

  private static Findings mistake(String code, String accepted) {
    return with(accepted).findings().have(code).fails();
  }

  @Test
  void anErrorCannotBeAccepted() {
    assertEquals("D102", Rule.NOT_ACCEPTABLE.code());
    mistake("D102", "  - code: ‹D012\n    why: So.\n").says("only warnings");
    mistake("D102", "  - code: ‹D103\n    why: So.\n");
  }

  @Test
  void aCodeMustBeOneAsItIsPrinted() {
    mistake("D020", "  - code: ‹D999\n    why: So.\n");
    mistake("D020", "  - code: ‹d046\n    why: So.\n").says("use 'D046'");
  }

  @Test
  void codeAndReasonAreRequired() {
    mistake("D017", "  - ‹code: D046\n");
    mistake("D017", "  - ‹why: So.\n");
    mistake("D019", "  - code: D046\n    why: So.\n    until: ‹soon\n");
    mistake("D016", "  - code: D046\n    why: So.\n    ‹untill: 2024-05-01\n");
  }

  @Test
  void aListWithoutEndIsRefused() {
    with("  - {code: D046, why: So.}\n".repeat(1_001)).findings().ofCode("D095").fails();
  }
}
