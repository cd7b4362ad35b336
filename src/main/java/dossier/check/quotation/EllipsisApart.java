package dossier.check.quotation;

import dossier.check.rule.Check;
import dossier.evidence.Quoted;
import dossier.graph.Dossier;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import java.util.List;
import java.util.Optional;

/** An ellipsis in a quotation stands between pieces of three words or more. */
public final class EllipsisApart implements Check {

  @Override
  public List<Diagnostic> findings(Dossier dossier) {
    return Quoted.in(dossier).stream()
        .flatMap(quoted -> finding(quoted).stream())
        .distinct()
        .toList();
  }

  private static Optional<Diagnostic> finding(Quoted quoted) {
    return quoted
        .expected()
        .thin()
        .map(
            piece ->
                Diagnostic.of(
                        Rule.THIN_PIECE,
                        quoted.place(),
                        "an ellipsis stands beside '"
                            + piece
                            + "', which is fewer than three words")
                    .help("quote more on each side of […], or make two quotations of it"));
  }
}
