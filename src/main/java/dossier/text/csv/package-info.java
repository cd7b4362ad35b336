/** Rows of text for spreadsheets. */
@NullMarked
package dossier.text.csv;

import org.jspecify.annotations.NullMarked;
