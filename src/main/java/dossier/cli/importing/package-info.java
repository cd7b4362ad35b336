/** What {@code dossier new source --from} tells of an import. */
@NullMarked
package dossier.cli.importing;

import org.jspecify.annotations.NullMarked;
