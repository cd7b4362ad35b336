package dossier.check;

import dossier.check.claim.DuplicateClaim;
import dossier.check.claim.RulingGiven;
import dossier.check.claim.StampBorrowed;
import dossier.check.claim.StatusCarried;
import dossier.check.claim.TakenBackByRetraction;
import dossier.check.entry.BareIds;
import dossier.check.entry.CorrectionSaysWhatWasWrong;
import dossier.check.entry.DateAhead;
import dossier.check.entry.NeverMentioned;
import dossier.check.entry.PlaceholderFilled;
import dossier.check.entry.RetractionShown;
import dossier.check.entry.UncitedStory;
import dossier.check.quotation.EllipsisApart;
import dossier.check.quotation.InsertionApart;
import dossier.check.quotation.TranslatorNamed;
import dossier.check.quotation.UncitedQuotation;
import dossier.check.rule.Check;
import dossier.check.source.DerivationCycle;
import dossier.check.source.SeenThroughSeen;
import dossier.check.source.SourceUnused;
import dossier.check.source.ViaNamed;
import dossier.graph.Dossier;
import dossier.report.Diagnostic;
import java.util.List;

/** All rules over the whole, in one list. */
public final class Checks {
  private static final List<Check> ALL =
      List.of(
          new UncitedStory(),
          new DuplicateClaim(),
          new StatusCarried(),
          new RulingGiven(),
          new StampBorrowed(),
          new ViaNamed(),
          new DerivationCycle(),
          new TakenBackByRetraction(),
          new SeenThroughSeen(),
          new RetractionShown(),
          new CorrectionSaysWhatWasWrong(),
          new DateAhead(),
          new UncitedQuotation(),
          new EllipsisApart(),
          new InsertionApart(),
          new TranslatorNamed(),
          new SourceUnused(),
          new NeverMentioned(),
          new BareIds(),
          new PlaceholderFilled());

  private Checks() {}

  /** All findings of all rules. */
  public static List<Diagnostic> run(Dossier dossier) {
    return ALL.stream().flatMap(check -> check.findings(dossier).stream()).toList();
  }
}
