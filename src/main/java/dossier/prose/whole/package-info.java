/**
 * That nothing is lost: every word of a text is seen by its readers, or the editors are told of it.
 * Markdown itself drops words without a sign; here stands what it drops, and a last look for what
 * nobody thought of.
 */
@NullMarked
package dossier.prose.whole;

import org.jspecify.annotations.NullMarked;
