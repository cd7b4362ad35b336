/** Options that several commands have, and what all of them print with. */
@NullMarked
package dossier.cli.option;

import org.jspecify.annotations.NullMarked;
