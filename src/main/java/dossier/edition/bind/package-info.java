/** One file made of the files of an edition, and the end mark by which it is known again. */
@NullMarked
package dossier.edition.bind;

import org.jspecify.annotations.NullMarked;
