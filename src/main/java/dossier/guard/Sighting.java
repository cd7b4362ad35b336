package dossier.guard;

/**
 * A protected name seen in a text.
 *
 * @param name the line of the list that holds it, counted from 1
 * @param start where it begins, in UTF-16 code units
 * @param end where it ends, itself not part of it
 */
public record Sighting(int name, int start, int end) {}
