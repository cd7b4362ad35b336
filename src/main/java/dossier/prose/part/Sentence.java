package dossier.prose.part;

import dossier.text.Span;
import java.util.List;

/**
 * What a fact-checker ticks off as one: a sentence, of headings too, a row of a table, or a whole
 * block quotation that names its source.
 *
 * @param span where it is written; a citation behind it may stand outside
 * @param text its words as readers see them, without citations and marks; empty where a citation
 *     stands alone
 * @param citations those within it or right behind it
 * @param quotations those that begin in it, cited or not
 * @param marks the marks of the claims that it tells
 */
public record Sentence(
    Span span,
    String text,
    List<Citation> citations,
    List<Quotation> quotations,
    List<ClaimMark> marks) {
  public Sentence {
    citations = List.copyOf(citations);
    quotations = List.copyOf(quotations);
    marks = List.copyOf(marks);
  }
}
