package dossier.check.correction;

import static dossier.made.CaseText.story;
import static dossier.made.ClaimText.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.graph.Dossier;
import dossier.made.CaseText;
import dossier.made.ClaimText;
import dossier.made.Findings;
import dossier.made.MadeUp;
import dossier.made.Pier;
import dossier.model.Story;
import dossier.report.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What changed in a published story is told by a correction, which says what stood there. */
class EarlierTest {
  private static final ClaimText BARE = claim("sold").with("text", "The pier was sold in May.");
  private static final ClaimText SOLD = BARE.supportedBy("the-minutes");
  private static final String BODY =
      "It was \"a fair price for iron\" [@the-minutes, p. 4]. [=sold] So [@the-report].\n";
  private static final CaseText STORY = story("bad").claims(SOLD).body(BODY);

  private static Findings since(MadeUp then, MadeUp now) {
    List<Story> stories = then.dossier().entries().of(Story.class);
    Dossier dossier = now.dossier();
    List<Diagnostic> found = new Earlier("v1", stories, List.of()).findings(dossier);
    return new Findings(Diagnostic.inOrder(found), List.of());
  }

  private static Findings since(CaseText then, CaseText now) {
    return since(Pier.dossier().with(then), Pier.dossier().with(now));
  }

  private static CaseText changed(ClaimText claim) {
    return story("bad").claims(claim).body(BODY);
  }

  private static String correction(String fields) {
    return "corrections:\n  - {date: 2026-02-01, text: It was wrong., " + fields + "}\n";
  }

  @Test
  void anUnchangedStoryNeedsNone() {
    since(STORY, STORY).areNone();
  }

  @Test
  void namesBothWordingsOfAClaim() {
    Findings found = since(STORY, changed(SOLD.with("text", "The pier was sold in June.")));
    found.reportsOnly(1).ofCode("D120").fails();
    found.says(
        "the claim 'sold' read 'The pier was sold in May.' at 'v1', and reads"
            + " 'The pier was sold in June.' now: no correction tells of it");
    found.says("at 'v1', line 7 had 'The pier was sold in May.'");
    found.says(
        "{date: , claim: sold, was: \"The pier was sold in May.\","
            + " now: \"The pier was sold in June.\", text: }");
    assertEquals("sold", found.all().get(0).span().text());
  }

  @Test
  void namesBothStatuses() {
    since(
            STORY,
            changed(BARE.status("unverified").evidence("the-minutes, relation: supports, note: n")))
        .says("the claim 'sold' was 'reported' at 'v1', and is 'unverified' now")
        .reportsOnly(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the-witness, relation: supports | 'the-minutes supports' at 'v1', and has 'the-witness supports' now",
        "the-minutes, relation: mentions | 'the-minutes supports' at 'v1', and has 'the-minutes mentions' now",
        "the-minutes, relation: supports, at: p. 5 | has 'the-minutes supports at p. 5' now"
      })
  void namesBothPiecesOfEvidence(String evidenceAndWords) {
    String[] parts = evidenceAndWords.split(" \\| ", -1);
    since(STORY, changed(BARE.evidence(parts[0])))
        .says("the evidence of the claim 'sold' had ")
        .says(parts[1])
        .reportsOnly(1);
  }

  @Test
  void tellsOfEvidenceThatCameAndThatIsGone() {
    CaseText more = changed(BARE.supportedBy("the-minutes", "the-witness"));
    since(STORY, more)
        .says("the evidence of the claim 'sold' has 'the-witness supports' now, which it did not")
        .reportsOnly(1);
    since(more, STORY)
        .says("the evidence of the claim 'sold' had 'the-witness supports' at 'v1', which is gone")
        .reportsOnly(1);
  }

  @Test
  void theOrderOfEvidenceIsNoChange() {
    since(
            changed(BARE.supportedBy("the-minutes", "the-witness")),
            changed(BARE.supportedBy("the-witness", "the-minutes")))
        .areNone();
  }

  @Test
  void tellsOfAClaimThatIsGone() {
    since(STORY, story("bad").body(BODY.replace("[=sold] ", "")))
        .says("the claim 'sold' read 'The pier was sold in May.' at 'v1', which is gone now")
        .reportsOnly(1);
  }

  @Test
  void aNewClaimIsNoChange() {
    since(story("bad").body(BODY.replace("[=sold] ", "")), STORY).areNone();
  }

  @Test
  void followsAClaimWithAnotherId() {
    CaseText renamed =
        story("bad").claims(SOLD.with("id", "pier-sold")).body(BODY.replace("sold", "pier-sold"));
    since(STORY, renamed).areNone();
  }

  @Test
  void namesBothWordingsOfAQuotation() {
    Findings found = since(STORY, STORY.body(BODY.replace("fair price", "low price")));
    found.reportsOnly(1).ofCode("D120");
    found.says(
        "a quotation read 'a fair price for iron' at 'v1', and reads 'a low price for iron'");
  }

  @Test
  void tellsOfAQuotationThatIsGone() {
    since(STORY, STORY.body("It was. [=sold] So [@the-report].\n"))
        .says("a quotation read 'a fair price for iron' at 'v1', which is gone now")
        .reportsOnly(1);
  }

  @Test
  void smallTypographyIsNoChange() {
    CaseText before = changed(SOLD.with("text", "Its sold – in May - \"so\"."));
    CaseText after = changed(SOLD.with("text", "Its sold — in  May – “so”."));
    since(before, after).areNone();
  }

  @Test
  void aMovedQuotationIsNoChange() {
    since(STORY, STORY.body("So [@the-report].\n\n" + BODY)).areNone();
  }

  @Test
  void oneNewEntryThatNamesTheClaimIsEnough() {
    CaseText after =
        changed(BARE.with("text", "The pier was sold in June.").supportedBy("the-witness"));
    since(STORY, after.and(correction("claim: sold, was: sold in May, now: sold in June")))
        .areNone();
    since(STORY, after.and(correction("claim: sold"))).areNone();
  }

  @Test
  void anEntryThatNamesNoClaimOrWasThereIsNotEnough() {
    CaseText after = changed(SOLD.with("text", "The pier was sold in June."));
    since(STORY, after.and(correction("was: sold in May"))).ofCode("D120").reportsOnly(1);
    String old = correction("claim: sold");
    since(STORY.and(old), after.and(old)).ofCode("D120").reportsOnly(1);
  }

  @Test
  void anEntryWithTheWordsThatStoodTellsOfAQuotation() {
    CaseText after = STORY.body(BODY.replace("fair price", "low price"));
    since(STORY, after.and(correction("was: a fair price, now: a low price"))).areNone();
    since(STORY, after.and(correction("was: The pier was sold"))).ofCode("D120").reportsOnly(1);
  }

  @Test
  void whatAnEntryQuotesStoodThere() {
    CaseText after = changed(SOLD.with("text", "The pier was sold in June."));
    Findings was = since(STORY, after.and(correction("claim: sold, was: sold in April")));
    was.ofCode("D121").reportsOnly(1).says("this did not stand there at 'v1'").fails();
    assertEquals("sold in April", was.all().get(0).span().text());
    since(STORY, after.and(correction("claim: sold, now: sold in July")))
        .says("this does not stand there now")
        .reportsOnly(1);
    since(STORY, STORY.and(correction("claim: bought")))
        .says("the story has no claim 'bought', and had none")
        .reportsOnly(1);
  }

  @Test
  void whatWasPutRightTwiceMayQuoteTheWordingBetween() {
    CaseText after = changed(SOLD.with("text", "The pier was sold in July."));
    String twice =
        correction("claim: sold, was: sold in May, now: sold in June")
            + "  - {date: 2026-03-01, text: Again., claim: sold, was: sold in June}\n";
    since(STORY, after.and(twice)).areNone();
  }

  @Test
  void followsAStoryThatWasRenamed() {
    CaseText renamed = story("good").claims(SOLD).body(BODY);
    since(STORY, renamed.with("aliases", "[stories/bad.html]")).areNone();
    since(STORY, renamed)
        .says("the story 'bad' was published at 'v1', and is gone now")
        .reportsOnly(1)
        .ofCode("D120");
  }

  @Test
  void followsASourceThatWasRenamed() {
    CaseText renamed = Pier.SOURCE.with("aliases", "[sources/older.html]");
    since(
            Pier.dossier().with(CaseText.source("older"), changed(BARE.supportedBy("older"))),
            Pier.dossier().with(renamed, changed(BARE.supportedBy("worse"))))
        .areNone();
  }

  @Test
  void aStoryIsWithdrawnAndNotHidden() {
    since(STORY, STORY.with("status", "draft"))
        .says("the story 'bad' was published at 'v1', and is a draft now")
        .says("withdraw it with a note")
        .reportsOnly(1);
    since(STORY, STORY.with("status", "withdrawn").with("withdrawn-note", "x")).areNone();
  }

  @Test
  void aDraftMayChange() {
    since(STORY.with("status", "draft"), changed(SOLD.with("text", "Another."))).areNone();
  }
}
