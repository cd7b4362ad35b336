/** The ways in which a name can be written: inflected, romanised, disguised. */
@NullMarked
package dossier.guard.name;

import org.jspecify.annotations.NullMarked;
