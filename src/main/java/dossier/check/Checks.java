package dossier.check;

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
          new WrittenIds(),
          new PlaceholderFilled());

  private Checks() {}

  /** All findings of all rules. */
  public static List<Diagnostic> run(Dossier dossier) {
    return ALL.stream().flatMap(check -> check.findings(dossier).stream()).toList();
  }
}
