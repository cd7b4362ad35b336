/** Saved pages, and what they say of themselves: JSON-LD, Highwire's tags, Open Graph. */
@NullMarked
package dossier.intake.page;

import org.jspecify.annotations.NullMarked;
