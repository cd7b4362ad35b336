package dossier.prose.part;

import dossier.text.Span;

/**
 * A heading of a text: its level from 2 to 6, its id on the page, its words.
 *
 * @param violent whether its section describes violence, so that readers choose to open it
 */
public record Heading(int level, String id, String text, Span span, boolean violent) {}
