/** The sentences of a text, each with what it cites, quotes and claims. */
@NullMarked
package dossier.prose.sentence;

import org.jspecify.annotations.NullMarked;
