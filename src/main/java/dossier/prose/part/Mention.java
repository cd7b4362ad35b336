package dossier.prose.part;

import dossier.text.Located;
import java.util.Optional;

/**
 * A link to an entry by its id: {@code [[id]]}, {@code [[id#heading]]}, {@code [[id|words]]}.
 *
 * @param target the id that was written
 * @param heading the heading or other anchor on that page; may be empty
 * @param words what is shown in place of the entry's name
 */
public record Mention(Located<String> target, String heading, Optional<String> words) {}
