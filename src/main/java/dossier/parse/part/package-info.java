/** Decodes what several kinds of entry have, or many of one. */
@NullMarked
package dossier.parse.part;

import org.jspecify.annotations.NullMarked;
