package dossier.prose.part;

/**
 * A paragraph's place in its text.
 *
 * @param number counted from 1; it changes with the paragraphs before it
 * @param id its address on the page, made from its own words: it stays while anything else changes
 */
public record Numbered(int number, String id) {}
