package dossier.check.claim;

import static dossier.made.CaseText.source;
import static dossier.made.CaseText.story;
import static dossier.made.ClaimText.claim;

import dossier.made.CaseText;
import dossier.made.ClaimText;
import dossier.made.Findings;
import dossier.made.MadeUp;
import dossier.report.Rule;
import org.junit.jupiter.api.Test;

/** The table of statuses: what evidence each needs. */
class StatusCarriedTest {

  private static final CaseText OTHER = source("other").with("publisher", "Q");
  private static final MadeUp SOURCES =
      MadeUp.of(
          source("record").with("publisher", "The Council").with("primary", "true"),
          OTHER,
          source("relay").with("publisher", "R").with("derives-from", "[other]"),
          source("anon-a").with("publisher", "unknown"),
          source("anon-b").with("publisher", "unknown"),
          source("guess").with("derives-from", "[unknown]"));

  private static Findings found(ClaimText claim) {
    return SOURCES.with(story("s").claims(claim)).findings(Rule.STATUS_NOT_CARRIED);
  }

  private static ClaimText is(String status) {
    return claim("c").status(status);
  }

  private static void lacks(ClaimText claim, String message, String help) {
    found(claim).areAtTheMarks().says(message).says(help);
  }

  private static void lacks(ClaimText claim, String message) {
    lacks(claim, message, "as it stands, the evidence carries 'reported'");
  }

  @Test
  void anythingIsReported() {
    found(is("reported").supportedBy("guess")).areNone();
    found(is("reported").evidence("other, relation: contradicts")).areNone();
  }

  @Test
  void twoIndependentOriginsCorroborate() {
    found(is("corroborated").supportedBy("record", "other")).areNone();
    lacks(
        is("‹corroborated").supportedBy("record"),
        "'corroborated' needs two independent origins, and all of it rests on The Council");
  }

  @Test
  void aRelayDoesNotCorroborateItsOriginal() {
    lacks(is("‹corroborated").supportedBy("other", "relay"), "all of it rests on Q");
  }

  @Test
  void anonymousSourcesDoNotCorroborateEachOther() {
    lacks(is("‹corroborated").supportedBy("anon-a", "anon-b"), "two independent origins");
  }

  @Test
  void whatIsNotKnownCorroboratesNothing() {
    lacks(is("‹corroborated").supportedBy("guess"), "no origin of it is known");
  }

  @Test
  void whatContradictsDoesNotCorroborate() {
    lacks(
        is("‹corroborated").evidence("record, relation: supports", "other, relation: contradicts"),
        "two independent origins");
  }

  @Test
  void theRecordItselfReadInFullConfirms() {
    found(is("confirmed").supportedBy("record")).areNone();
    found(is("confirmed").supportedBy("other", "record")).areNone();
    lacks(is("‹confirmed").supportedBy("other"), "'confirmed' needs two independent origins");
    lacks(is("‹confirmed").evidence("record, relation: mentions"), "two independent origins");
    SOURCES
        .with(source("record").with("primary", "true").with("consulted", "excerpt"))
        .with(story("s").claims(is("‹confirmed").supportedBy("record")))
        .findings(Rule.STATUS_NOT_CARRIED)
        .areAtTheMarks();
  }

  @Test
  void whoDisputesOrRefutesContradicts() {
    for (String status : new String[] {"disputed", "refuted"}) {
      found(is(status).evidence("record, relation: supports", "other, relation: contradicts"))
          .areNone();
      lacks(
          is("‹" + status).supportedBy("record", "other"),
          "'" + status + "' needs a source that contradicts it");
    }
  }

  @Test
  void aRetellingContradictsNobody() {
    lacks(
        is("‹disputed").evidence("other, relation: supports", "relay, relation: contradicts"),
        "no retelling of one that supports it");
    found(is("reported").evidence("other, relation: supports", "relay, relation: differs"))
        .areNone();
  }

  @Test
  void somebodyTriedToVerifyWhatIsUnverified() {
    found(is("unverified").evidence("other, relation: supports, note: Not checked.")).areNone();
    lacks(
        is("‹unverified").supportedBy("other"),
        "'unverified' needs a 'note' on who tried to verify it",
        "'dossier explain D042' has the table");
  }

  @Test
  void thatSomethingWasSaidIsNotInDoubtBecauseWhatWasSaidIs() {
    ClaimText said = is("‹unverified").with("said-in", "other");
    lacks(
        said.evidence("relay, relation: supports, note: Not checked."),
        "the claim is only that it was said there",
        "add what is missing");
    found(
            is("unverified")
                .with("said-in", "other")
                .evidence("record, relation: supports, note: Not checked."))
        .areNone();
  }

  @Test
  void nothingIsSaidWhileAFileCannotBeRead() {
    SOURCES
        .with("sources/broken.md", "no front matter")
        .with(story("s").claims(is("corroborated").supportedBy("broken")))
        .findings(Rule.STATUS_NOT_CARRIED)
        .areNone();
  }
}
