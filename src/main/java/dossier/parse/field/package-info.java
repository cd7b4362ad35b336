/** A field of front matter, and the values that are read from it. */
@NullMarked
package dossier.parse.field;

import org.jspecify.annotations.NullMarked;
