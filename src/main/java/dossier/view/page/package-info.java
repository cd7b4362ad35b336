/** The page types, as records: what a template may know. */
@NullMarked
package dossier.view.page;

import org.jspecify.annotations.NullMarked;
