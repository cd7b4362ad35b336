package dossier.evidence.copy;

/**
 * Words of a copy that follow each other.
 *
 * @param from the first, counted from 0
 * @param to behind the last
 */
public record Stretch(int from, int to) {}
