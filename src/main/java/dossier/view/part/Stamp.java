package dossier.view.part;

/**
 * A claim's status as readers see it.
 *
 * @param word the status
 * @param name the style's name for it
 * @param meaning what it says, in a sentence
 */
public record Stamp(String word, String name, String meaning) {}
