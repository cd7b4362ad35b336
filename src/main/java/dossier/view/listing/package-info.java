/** The pages that list everything of a sort, each record beside its builder. */
@NullMarked
package dossier.view.listing;

import org.jspecify.annotations.NullMarked;
