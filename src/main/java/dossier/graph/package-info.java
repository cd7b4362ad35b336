/**
 * Things in, one linked whole out.
 *
 * <p>Does: finds every entry by its id, turns every reference round, numbers the notes of each
 * text, puts all events in order of time, counts on how many origins a claim rests, notes what
 * entries have in common. Takes: entries. Gives: {@link dossier.graph.Dossier}. May import: text,
 * report, site, prose, model.
 */
@NullMarked
package dossier.graph;

import org.jspecify.annotations.NullMarked;
