package dossier.check.quotation;

import dossier.check.rule.EntryCheck;
import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.prose.line.WordLetters;
import dossier.prose.part.Quotation;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import java.util.stream.Stream;

/** Four or more quoted words, and all block quotations, have a citation. */
public final class UncitedQuotation implements EntryCheck {
  private static final int FEW = 4;
  private static final String OF_A_BLOCK = "end it with a line of its own: > -- [@id]";
  private static final String OF_WORDS =
      "put [@id] after the closing quotation mark, or {.own} if nobody is quoted";

  @Override
  public Stream<Diagnostic> findings(Entry entry, Dossier dossier) {
    return switch (entry.kind()) {
      case STORY, SOURCE, PERSON, GROUP, PLACE ->
          entry.body().quotations().stream()
              .filter(quotation -> quotation.citation().isEmpty() && isLong(quotation))
              .map(UncitedQuotation::finding);
      case PAGE -> Stream.empty();
    };
  }

  private static Diagnostic finding(Quotation quotation) {
    return Diagnostic.of(
            Rule.UNCITED_QUOTATION,
            quotation.span(),
            "these quoted words have no citation in their sentence")
        .help(isBlock(quotation) ? OF_A_BLOCK : OF_WORDS);
  }

  private static boolean isBlock(Quotation quotation) {
    return quotation.span().text().startsWith(">");
  }

  private static boolean isLong(Quotation quotation) {
    return WordLetters.count(quotation.text(), FEW) == FEW;
  }
}
