package dossier.check;

import dossier.check.claim.ClaimsTold;
import dossier.check.claim.DuplicateClaim;
import dossier.check.claim.RulingGiven;
import dossier.check.claim.StampBorrowed;
import dossier.check.claim.StatusCarried;
import dossier.check.claim.TakenBackByRetraction;
import dossier.check.comparison.ComparisonWhole;
import dossier.check.comparison.ComparisonsShown;
import dossier.check.comparison.RowFits;
import dossier.check.entry.BareIds;
import dossier.check.entry.CorrectionSaysWhatWasWrong;
import dossier.check.entry.DateAhead;
import dossier.check.entry.LeadAlone;
import dossier.check.entry.NeverMentioned;
import dossier.check.entry.PlaceholderFilled;
import dossier.check.entry.RetractionShown;
import dossier.check.entry.TickStands;
import dossier.check.entry.UncitedStory;
import dossier.check.quotation.EllipsisApart;
import dossier.check.quotation.InsertionApart;
import dossier.check.quotation.KeyQuotationThere;
import dossier.check.quotation.TranslatorNamed;
import dossier.check.quotation.UncitedQuotation;
import dossier.check.rule.EntryCheck;
import dossier.check.rule.WholeCheck;
import dossier.check.source.DerivationCycle;
import dossier.check.source.SeenThroughSeen;
import dossier.check.source.SourceUnused;
import dossier.check.source.ViaNamed;
import dossier.graph.Dossier;
import dossier.report.Diagnostic;
import java.util.List;

/** All rules, in two lists. */
public final class Checks {
  static final List<EntryCheck> OF_ENTRIES =
      List.of(
          new UncitedStory(),
          new StatusCarried(),
          new RulingGiven(),
          new StampBorrowed(),
          new ComparisonWhole(),
          new RowFits(),
          new ComparisonsShown(),
          new ClaimsTold(),
          new ViaNamed(),
          new TakenBackByRetraction(),
          new SeenThroughSeen(),
          new CorrectionSaysWhatWasWrong(),
          new UncitedQuotation(),
          new EllipsisApart(),
          new InsertionApart(),
          new KeyQuotationThere(),
          new TickStands(),
          new TranslatorNamed(),
          new BareIds(),
          new PlaceholderFilled());

  static final List<WholeCheck> OF_THE_WHOLE =
      List.of(
          new DuplicateClaim(),
          new LeadAlone(),
          new DerivationCycle(),
          new RetractionShown(),
          new DateAhead(),
          new SourceUnused(),
          new NeverMentioned());

  private Checks() {}

  /** All findings of all rules, by place. */
  public static List<Diagnostic> run(Dossier dossier) {
    return Breaches.of(dossier).all(dossier);
  }
}
