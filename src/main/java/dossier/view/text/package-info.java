/** A text as a page shows it: its citations, notes and quotations, and how it is cited itself. */
@NullMarked
package dossier.view.text;

import org.jspecify.annotations.NullMarked;
