package dossier.view.part;

/**
 * One figure of an evidence strip.
 *
 * @param care whether it should make a reader careful
 */
public record Figure(String number, String words, boolean care) {}
