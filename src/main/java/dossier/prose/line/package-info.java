/**
 * What is known of a line of text without its tree: its sentences, its ids, where it was written.
 */
@NullMarked
package dossier.prose.line;

import org.jspecify.annotations.NullMarked;
