package dossier.view.claim;

import dossier.view.part.DateView;
import dossier.view.part.Link;
import dossier.view.part.StatusView;
import dossier.view.part.TextLanguage;
import java.util.List;
import java.util.Optional;

/**
 * An event, wherever it is shown.
 *
 * @param anchor its id on the page
 * @param story its story
 * @param language that of the editors' words, where it is not the page's
 * @param status that of its claim
 */
public record EventView(
    String anchor,
    Link story,
    DateView date,
    String title,
    Optional<TextLanguage> language,
    Optional<Link> place,
    List<Link> people,
    List<Link> groups,
    List<Link> sources,
    Optional<String> note,
    Optional<StatusView> status,
    Optional<Link> claim) {}
