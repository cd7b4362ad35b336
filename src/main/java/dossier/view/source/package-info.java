/** The page of a source. */
@NullMarked
package dossier.view.source;

import org.jspecify.annotations.NullMarked;
