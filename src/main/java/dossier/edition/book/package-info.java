/**
 * A dossier as a book: its chapters in order, printed from the same views as the pages of the site,
 * as XHTML in which links lead to other places in the book or out of it, and nowhere else.
 */
@NullMarked
package dossier.edition.book;

import org.jspecify.annotations.NullMarked;
