package dossier.view.part;

import java.util.Optional;

/**
 * A date for readers.
 *
 * @param words the date in words, with what is uncertain about it
 * @param machine the value for {@code datetime}; only where nothing is uncertain
 */
public record DateView(String words, Optional<String> machine) {}
