package dossier.view.story;

import dossier.view.part.DateView;
import dossier.view.part.Link;
import dossier.view.part.TextLanguage;
import java.util.Optional;

/**
 * A correction and the story that it belongs to.
 *
 * @param language that of the text, where it is not the page's
 */
public record CorrectionView(
    DateView date, String text, Optional<TextLanguage> language, Link story) {}
