package dossier.view.story;

import dossier.model.Story;
import dossier.model.Story.Correction;
import dossier.text.Located;
import dossier.view.part.DateView;
import dossier.view.part.Link;
import dossier.view.part.PageContext;
import dossier.view.part.TextLanguage;
import java.util.Optional;

/**
 * A correction and the story that it belongs to.
 *
 * @param was the words that stood there
 * @param now the words that took their place
 * @param language that of the text and of these words, where it is not the page's
 */
public record CorrectionView(
    DateView date,
    String text,
    Optional<String> was,
    Optional<String> now,
    Optional<TextLanguage> language,
    Link story) {

  /** A story's correction. */
  public static CorrectionView of(Correction correction, Story story, PageContext context) {
    return new CorrectionView(
        context.date(correction.date()),
        correction.text(),
        correction.was().map(Located::value),
        correction.now().map(Located::value),
        context.languages().text(story),
        context.link(story));
  }
}
