/** The first page. */
@NullMarked
package dossier.view.home;

import org.jspecify.annotations.NullMarked;
