/**
 * Text and places in it.
 *
 * <p>Does: decodes the bytes of a file, finds lines and columns, tells which file names every
 * system can hold, holds a value together with the place it was read from, and says how names are
 * ordered and letters typed. Takes: bytes. Gives: {@link dossier.text.TextFile}, {@link
 * dossier.text.Span}, {@link dossier.text.Located}. May import: no other room.
 */
@NullMarked
package dossier.text;

import org.jspecify.annotations.NullMarked;
