/**
 * The dossier as data: tables, a database, and what other programs read.
 *
 * <p>Does: writes what {@link dossier.table.Tables} describe, and nothing that is not in them or on
 * the pages. Takes: a {@link dossier.graph.Dossier}. Gives: bytes, the same for the same content.
 */
@NullMarked
package dossier.emit.data;

import org.jspecify.annotations.NullMarked;
