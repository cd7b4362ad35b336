/**
 * What else is near an entry.
 *
 * <p>Does: notes what entries have in common, and weighs it. Takes: {@link dossier.model.Entries}.
 * Gives: {@link dossier.related.RelatedEntries}. May import: text, report, site, prose, model.
 */
@NullMarked
package dossier.related;

import org.jspecify.annotations.NullMarked;
