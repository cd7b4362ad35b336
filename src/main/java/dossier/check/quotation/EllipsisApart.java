package dossier.check.quotation;

import dossier.check.rule.EntryCheck;
import dossier.evidence.Quoted;
import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import java.util.Optional;
import java.util.stream.Stream;

/** An ellipsis in a quotation stands between pieces of three words or more. */
public final class EllipsisApart implements EntryCheck {

  @Override
  public Stream<Diagnostic> findings(Entry entry, Dossier dossier) {
    return Quoted.in(entry, dossier)
        .filter(quoted -> !quoted.expected().isEmpty())
        .flatMap(quoted -> finding(quoted).stream())
        .distinct();
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
