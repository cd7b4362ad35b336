package dossier.prose.part;

import dossier.text.Span;
import java.util.Optional;

/**
 * Words in quotation marks, or in a block quotation that ends in a citation.
 *
 * @param text the words without the marks, as readers see them
 * @param wording what of it the source is said to print
 * @param citation the citation that stands right behind them
 */
public record Quotation(String text, Wording wording, Span span, Optional<Citation> citation) {}
