/**
 * Lists of what is in a dossier.
 *
 * <p>Does: makes a typed row of each story, source, claim, quotation, person, group and place;
 * chooses rows and fields; prints them as a table, JSON or CSV. Takes: a {@link
 * dossier.graph.Dossier} and what its quotations were compared with. Gives: text. May import: text,
 * model, origin, graph, evidence.
 */
@NullMarked
package dossier.audit.roll;

import org.jspecify.annotations.NullMarked;
