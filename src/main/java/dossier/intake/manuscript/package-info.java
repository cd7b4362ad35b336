/** A text that was written elsewhere, whatever program it comes from: as records. */
@NullMarked
package dossier.intake.manuscript;

import org.jspecify.annotations.NullMarked;
