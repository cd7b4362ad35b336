package dossier.prose.part;

import dossier.text.Located;
import dossier.text.Span;

/**
 * Words that are a citation or a link to an entry if there is an entry with this id; readers see
 * them as they were written.
 *
 * @param written the words with their sign or brackets, such as {@code @id} or {@code [id]}
 */
public record WrittenId(Located<String> id, Span written) {}
