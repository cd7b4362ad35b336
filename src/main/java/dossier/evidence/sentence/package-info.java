/**
 * The sentences of a case, each with a key that changes with its words and with what it cites, and
 * which of them somebody has held against their sources.
 */
@NullMarked
package dossier.evidence.sentence;

import org.jspecify.annotations.NullMarked;
