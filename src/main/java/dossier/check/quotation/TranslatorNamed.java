package dossier.check.quotation;

import dossier.check.rule.Check;
import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.model.Source;
import dossier.prose.part.Citation.Cite;
import dossier.prose.part.Quotation;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Id;
import java.util.List;
import java.util.stream.Stream;

/** A quotation from a source that is itself a translation says who translated it. */
public final class TranslatorNamed implements Check {

  @Override
  public List<Diagnostic> findings(Dossier dossier) {
    return dossier.entries().all().stream()
        .map(Entry::body)
        .flatMap(body -> body.quotations().stream())
        .flatMap(TranslatorNamed::cites)
        .filter(cite -> cite.translator().isEmpty() && translated(dossier, cite))
        .map(
            cite ->
                Diagnostic.of(
                        Rule.UNNAMED_TRANSLATOR,
                        cite.source().span(),
                        "'" + cite.source().value() + "' is a translation, and nothing says whose")
                    .help("add ', tr. NAME', or ', tr. not stated'"))
        .toList();
  }

  private static Stream<Cite> cites(Quotation quotation) {
    return quotation.citation().stream().flatMap(citation -> citation.cites().stream());
  }

  private static boolean translated(Dossier dossier, Cite cite) {
    return dossier
        .entries()
        .source(new Id(cite.source().value()))
        .map(Source::languages)
        .filter(Source.Languages::translated)
        .isPresent();
  }
}
