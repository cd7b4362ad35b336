/**
 * What a translation of a case file says otherwise than its original.
 *
 * <p>Does: lays the words of a translation over the front matter that it translates, and complains
 * of all that is no matter of words; holds the sources and claims of both texts against each other.
 * Takes: the YAML of both, and both entries. Gives: the YAML of the whole in the other language,
 * which is decoded like any other, so that no decoder knows of translations.
 */
@NullMarked
package dossier.parse.translation;

import org.jspecify.annotations.NullMarked;
