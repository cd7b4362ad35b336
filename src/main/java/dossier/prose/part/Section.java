package dossier.prose.part;

/**
 * What stands between one heading and the next, as plain words.
 *
 * @param id the heading's id; empty for what stands before the first heading
 * @param heading the heading's words; empty likewise
 * @param text the words below it, without marks of citations and without footnotes; blocks are
 *     parted by spaces
 */
public record Section(String id, String heading, String text) {}
