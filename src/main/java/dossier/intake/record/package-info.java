/** What a record of any format says of a source, as values that front matter can hold. */
@NullMarked
package dossier.intake.record;

import org.jspecify.annotations.NullMarked;
