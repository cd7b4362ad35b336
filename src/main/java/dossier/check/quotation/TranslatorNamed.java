package dossier.check.quotation;

import dossier.check.rule.EntryCheck;
import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.model.Source;
import dossier.prose.part.Citation.Cite;
import dossier.prose.part.Quotation;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Id;
import java.util.stream.Stream;

/** A quotation from a source that is itself a translation says who translated it. */
public final class TranslatorNamed implements EntryCheck {

  @Override
  public Stream<Diagnostic> findings(Entry entry, Dossier dossier) {
    return entry.body().quotations().stream()
        .flatMap(TranslatorNamed::cites)
        .filter(cite -> cite.translator().isEmpty() && translated(dossier, cite))
        .map(TranslatorNamed::finding);
  }

  private static Diagnostic finding(Cite cite) {
    return Diagnostic.of(
            Rule.UNNAMED_TRANSLATOR,
            cite.source().span(),
            "'" + cite.source().value() + "' is a translation, and nothing says whose")
        .help("add ', tr. NAME', or ', tr. not stated'");
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
