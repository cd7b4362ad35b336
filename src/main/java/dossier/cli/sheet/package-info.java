/** The commands for work on paper and in spreadsheets. */
@NullMarked
package dossier.cli.sheet;

import org.jspecify.annotations.NullMarked;
