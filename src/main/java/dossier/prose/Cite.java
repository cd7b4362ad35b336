package dossier.prose;

import dossier.text.Located;
import java.util.Optional;

/**
 * One source within a citation.
 *
 * @param source the id that was written
 * @param prefix words before it, such as "see"; may be empty
 * @param locator where in the source
 * @param suffix words after it, the translator aside; may be empty
 * @param translator who translated the quoted words; "not stated" where the source does not say
 */
public record Cite(
    Located<String> source,
    String prefix,
    Optional<Locator> locator,
    String suffix,
    Optional<String> translator) {}
