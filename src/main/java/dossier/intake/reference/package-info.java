/** Files of reference managers: BibTeX, RIS, CSL-JSON. */
@NullMarked
package dossier.intake.reference;

import org.jspecify.annotations.NullMarked;
