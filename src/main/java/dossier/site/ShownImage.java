package dossier.site;

import java.util.Optional;

/**
 * An image as it is written on one page.
 *
 * @param source the reference to it
 * @param sources the references to all its sizes, as {@code srcset} has them; empty if it has one
 */
public record ShownImage(String source, Optional<String> sources, int width, int height) {}
