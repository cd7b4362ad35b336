package dossier.view.story;

import dossier.view.part.Link;

/**
 * The case with which a reader can go on.
 *
 * @param first whether it is the first one again, after the last
 */
public record NextView(int number, Link link, String summary, boolean first) {}
