/**
 * Everything of the site that is no page.
 *
 * <p>Does: writes feeds, the sitemap and what robots read. Takes: {@link dossier.graph.Dossier}.
 * Gives: {@link dossier.site.Artifact}s. May import: text, report, site, prose, model, graph,
 * evidence. Knows nothing of templates.
 */
@NullMarked
package dossier.emit;

import org.jspecify.annotations.NullMarked;
