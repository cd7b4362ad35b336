/** The page that says which data there are, and what each column of the tables holds. */
@NullMarked
package dossier.view.table;

import org.jspecify.annotations.NullMarked;
