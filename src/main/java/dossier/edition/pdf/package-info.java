/** A book as a tagged PDF (PDF/UA-1), typeset from its chapters. */
@NullMarked
package dossier.edition.pdf;

import org.jspecify.annotations.NullMarked;
