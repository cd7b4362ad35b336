/**
 * A fact-checker's sheet: one row for each sentence of a case, out and back in.
 *
 * <p>Does: sets the sentences of a case as a spreadsheet, as CSV and as a page to print; reads
 * ticks and remarks out of the first two, whatever program saved them. Takes: a {@link
 * dossier.model.Story}, its sources and {@link dossier.evidence.Comparisons}; the bytes of a sheet.
 * Gives: bytes; {@link dossier.sheet.FilledRow}s. Imports evidence, model and below.
 */
@NullMarked
package dossier.sheet;

import org.jspecify.annotations.NullMarked;
