/**
 * What each story rests on, and where it is thin, counted for editors.
 *
 * <p>Does: counts what stands in the whole, sets the counts as a table, as JSON and as a page.
 * Takes: a {@link dossier.graph.Dossier} and its {@link dossier.evidence.Comparisons}. Gives: a
 * {@link dossier.audit.Report}, and text. May import: text, report, site, prose, model, graph,
 * evidence, check.
 */
@NullMarked
package dossier.audit;

import org.jspecify.annotations.NullMarked;
