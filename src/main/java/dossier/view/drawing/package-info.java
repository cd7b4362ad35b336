/** Maps, as records that templates draw. */
@NullMarked
package dossier.view.drawing;

import org.jspecify.annotations.NullMarked;
