package dossier.check.claim;

import static dossier.made.CaseText.person;
import static dossier.made.ClaimText.claim;
import static dossier.made.Pier.CITED;
import static dossier.made.Pier.STORY;
import static dossier.made.Pier.mistake;

import dossier.made.CaseText;
import org.junit.jupiter.api.Test;

/** Marks name claims of their story, and every claim has one. */
class ClaimsToldTest {
  private static final CaseText SOLD = STORY.claims(claim("sold").supportedBy("the-minutes"));

  @Test
  void suggestsTheNearestClaim() {
    mistake("D048", SOLD.body("\nSo [@the-minutes]. [=sold] And so. [=‹sodl]\n")).says("sold");
  }

  @Test
  void aMarkOfAnotherCasesClaimIsNone() {
    mistake("D048", STORY.body("\nSo [@the-minutes]. [=‹sale-voted]\n"));
  }

  @Test
  void onlyACaseHasClaims() {
    mistake("D048", person("jane-roe").body("\nSo. [=‹sale-voted]\n"));
  }

  @Test
  void warnsOfAClaimThatTheTextDoesNotTell() {
    String file = SOLD.body(CITED).text().replace("id: sold", "id: ‹sold");
    dossier.made.Pier.dossier().with(SOLD.path(), file).findings().have("D100").passes();
  }

  @Test
  void aClaimMayBeToldAnywhere() {
    dossier.made.Pier.dossier()
        .with(SOLD.body("\nSo [@the-minutes].\n\n- They [=sold: sold it].\n"))
        .findings()
        .areNone();
  }
}
