package dossier.prose.part;

import dossier.text.Located;

/**
 * Where a comparison of the story stands in its text: {@code [compare: id]} on a line of its own.
 *
 * @param id as it was written; there may be no such comparison
 */
public record ComparisonPlace(Located<String> id) {}
