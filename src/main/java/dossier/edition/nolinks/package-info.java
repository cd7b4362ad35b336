/** The site in which no link leads out of its folder. */
@NullMarked
package dossier.edition.nolinks;

import org.jspecify.annotations.NullMarked;
