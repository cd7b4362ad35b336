/** What is lifted out of a text, as records. */
@NullMarked
package dossier.prose.part;

import org.jspecify.annotations.NullMarked;
