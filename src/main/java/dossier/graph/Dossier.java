package dossier.graph;

import dossier.model.Entries;
import dossier.model.Settings;
import dossier.origin.Origins;
import dossier.origin.Retellings;
import dossier.related.RelatedEntries;
import dossier.route.Links;
import dossier.text.Id;
import java.util.Set;

/**
 * The whole, linked. Immutable and safe to share between threads.
 *
 * @param entries the entries that are to be published
 * @param drafts the entries that are not published yet, and not looked at
 * @param complete whether every case file could be read; if not, what nobody refers to may only
 *     seem so
 */
public record Dossier(
    Settings settings,
    Entries entries,
    Links links,
    Backlinks backlinks,
    Timeline timeline,
    Origins origins,
    Retellings retellings,
    RelatedEntries kinship,
    Set<Id> drafts,
    boolean complete) {}
