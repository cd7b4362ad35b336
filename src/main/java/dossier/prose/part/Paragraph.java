package dossier.prose.part;

import dossier.text.Span;

/**
 * A paragraph of the running text or of a list in which no citation stands. What stands in
 * quotations, tables and footnotes is not one, nor is a note that is set in italics as a whole.
 *
 * @param span from its first line to its last
 * @param text its words; what is no words is U+FFFC
 */
public record Paragraph(Span span, String text) {}
