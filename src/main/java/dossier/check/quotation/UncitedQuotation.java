package dossier.check.quotation;

import dossier.check.rule.Check;
import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.model.Page;
import dossier.prose.part.Quotation;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import java.util.List;
import java.util.regex.Pattern;

/** Four or more quoted words, and all block quotations, have a citation. */
public final class UncitedQuotation implements Check {
  private static final int FEW = 4;
  private static final String OF_A_BLOCK = "end it with a line of its own: > -- [@id]";
  private static final String OF_WORDS =
      "put [@id] after the closing quotation mark, or {.own} if nobody is quoted";
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*");

  @Override
  public List<Diagnostic> findings(Dossier dossier) {
    return dossier.entries().all().stream()
        .filter(entry -> !(entry instanceof Page))
        .map(Entry::body)
        .flatMap(body -> body.quotations().stream())
        .filter(quotation -> quotation.citation().isEmpty() && words(quotation) >= FEW)
        .map(
            quotation ->
                Diagnostic.of(
                        Rule.UNCITED_QUOTATION,
                        quotation.span(),
                        "these quoted words have no citation in their sentence")
                    .help(isBlock(quotation) ? OF_A_BLOCK : OF_WORDS))
        .toList();
  }

  private static boolean isBlock(Quotation quotation) {
    return quotation.span().text().startsWith(">");
  }

  private static long words(Quotation quotation) {
    return WORD.matcher(quotation.text()).results().count();
  }
}
