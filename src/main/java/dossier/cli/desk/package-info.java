/** The commands for work on paper and in spreadsheets. */
@NullMarked
package dossier.cli.desk;

import org.jspecify.annotations.NullMarked;
