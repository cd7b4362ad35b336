package dossier.view.part;

import dossier.site.Html;
import java.util.List;

/**
 * A text and its notes.
 *
 * @param headings links to the headings of the second level
 */
public record TextView(Html body, List<NoteView> notes, List<Link> headings) {}
