package dossier.prose.part;

import java.util.Optional;

/**
 * A mark of a claim, and where in the text it stands.
 *
 * @param paragraph the numbered paragraph; empty in a list, a quotation or a table
 */
public record PlacedMark(ClaimMark mark, Optional<Numbered> paragraph) {}
