/** Editions that are one file: where they go, and what may not be written over. */
@NullMarked
package dossier.pipeline.edition;

import org.jspecify.annotations.NullMarked;
