/**
 * Other ways from the same plan and the same views to bytes than the site in a folder.
 *
 * <p>Does: makes one file of the files of an edition; takes links out of them. Takes: what was made
 * of a plan. Gives: bytes. May import: every room above. No disk: the pipeline puts the file in its
 * place.
 */
@NullMarked
package dossier.edition;

import org.jspecify.annotations.NullMarked;
