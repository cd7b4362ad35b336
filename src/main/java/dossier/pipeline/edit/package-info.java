/** What editors have changed for them in their own files: all of it or nothing. */
@NullMarked
package dossier.pipeline.edit;

import org.jspecify.annotations.NullMarked;
