package dossier.view.text;

import dossier.view.part.Link;
import dossier.view.part.TextLanguage;
import java.util.List;
import java.util.Optional;

/**
 * A text and its notes.
 *
 * @param body what it consists of, in order
 * @param language the language of the text and of its title, where it is not the site's
 * @param headings links to the headings of the second level
 */
public record TextView(
    List<Piece> body, List<NoteView> notes, List<Link> headings, Optional<TextLanguage> language) {}
