/**
 * Markdown in, HTML out.
 *
 * <p>Does: parses a body once, lifts its citations, quotations, mentions, headings and links out
 * with their places, and sets it as HTML when the rest of the dossier is known. Takes: a text and
 * where the body begins. Gives: {@link dossier.prose.Prose}. May import: text, report, site. Owns
 * commonmark.
 *
 * <p>Inside: {@code part} holds what is lifted out, as records; {@code line} what is known of a
 * text without its tree; {@code note} the editors' notes to themselves; {@code whole} that no word
 * is lost; {@code tree} what is done to the tree, which nobody outside the room sees.
 */
@NullMarked
package dossier.prose;

import org.jspecify.annotations.NullMarked;
