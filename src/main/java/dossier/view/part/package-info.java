/** The parts that several pages share, as records. */
@NullMarked
package dossier.view.part;

import org.jspecify.annotations.NullMarked;
