/**
 * Who has it from whom.
 *
 * <p>Does: counts on how many independent origins a claim rests, follows the chains on which it
 * comes to the editors, finds cycles and what retellings altered. Takes: {@link
 * dossier.model.Entries}. Gives: {@link dossier.origin.Origins}, {@link dossier.origin.Retellings}.
 * May import: text, report, site, prose, model. Stands below graph: the linked whole holds what is
 * found out here.
 */
@NullMarked
package dossier.origin;

import org.jspecify.annotations.NullMarked;
