/** The words of a copy and of a quotation, in the form in which they are compared. */
@NullMarked
package dossier.evidence.copy;

import org.jspecify.annotations.NullMarked;
