/** The ways in which bytes can be read: packed, encoded, escaped, marked up. */
@NullMarked
package dossier.guard.read;

import org.jspecify.annotations.NullMarked;
