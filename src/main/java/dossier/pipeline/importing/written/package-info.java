/** A manuscript, written as the text of a case file: each sign in it means itself. */
@NullMarked
package dossier.pipeline.importing.written;

import org.jspecify.annotations.NullMarked;
