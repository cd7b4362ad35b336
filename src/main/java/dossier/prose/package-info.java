/**
 * Markdown in, HTML out.
 *
 * <p>Does: parses a body once, lifts its citations, quotations, mentions, headings and links out
 * with their places, and sets it as HTML when the rest of the dossier is known. Takes: a text and
 * where the body begins. Gives: {@link dossier.prose.Prose}. May import: text, report, site. Owns
 * commonmark.
 */
@NullMarked
package dossier.prose;

import org.jspecify.annotations.NullMarked;
