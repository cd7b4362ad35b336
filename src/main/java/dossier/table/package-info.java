/**
 * The dossier as tables, each column of which is described once.
 *
 * <p>Does: says which tables there are, what each of their columns holds, and how that is taken
 * from the dossier; whoever writes, describes or shows a table takes it from here, so that no two
 * can disagree. Takes: a {@link dossier.graph.Dossier}. Gives: {@link dossier.table.Table}s, whose
 * rows are {@link dossier.audit.roll.Cell}s. May import: text, site, words, prose, model, route,
 * graph, audit. Nothing is in a table that no reader of the pages sees.
 */
@NullMarked
package dossier.table;

import org.jspecify.annotations.NullMarked;
