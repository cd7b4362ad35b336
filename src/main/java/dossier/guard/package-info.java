/**
 * Looks for protected names in everything that is to be published and in everything that stands in
 * the repository. Takes a private list of names and any bytes; gives findings that do not print the
 * names themselves. Compares words, never parts of words.
 *
 * <p>{@code name} knows how a name can be written; {@code read} knows how bytes can be read.
 */
@NullMarked
package dossier.guard;

import org.jspecify.annotations.NullMarked;
