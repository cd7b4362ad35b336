package dossier.view.text;

import dossier.site.Html;
import dossier.view.part.Link;
import java.util.List;
import java.util.Optional;

/**
 * A numbered note.
 *
 * @param card the id of the card that shows the note where it is marked
 * @param reference the source, set in the citation style
 * @param prefix words before the reference, such as "see"; may be empty
 * @param details locator, translator and further words, in this order
 * @param seen how the editors have seen the source
 * @param citedIn the pages of the sources through which it was seen
 * @param quoted the quotation that it belongs to
 * @param record the source's own page
 * @param original the source where it was published
 * @param archived a copy kept by an archive
 * @param marks the places of the text that lead here, in order
 */
public record NoteView(
    int number,
    String anchor,
    String card,
    Html reference,
    String prefix,
    List<String> details,
    String seen,
    List<Link> citedIn,
    Optional<QuotedView> quoted,
    Link record,
    Optional<Link> original,
    Optional<Link> archived,
    List<Link> marks) {}
