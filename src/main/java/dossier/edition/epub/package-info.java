/** A book as EPUB 3.3 (W3C Recommendation, 2025). */
@NullMarked
package dossier.edition.epub;

import org.jspecify.annotations.NullMarked;
