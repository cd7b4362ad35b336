/**
 * The languages of a site on each of its pages: the way to the same page in another, and what a
 * translated page says of that.
 */
@NullMarked
package dossier.view.edition;

import org.jspecify.annotations.NullMarked;
