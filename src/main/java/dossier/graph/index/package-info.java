/**
 * What the whole holds of each entry, by ids only: taken out and put in again when an entry
 * changes, so that nothing is linked anew for one edit.
 */
@NullMarked
package dossier.graph.index;

import org.jspecify.annotations.NullMarked;
