/**
 * Everything of the site that is no page.
 *
 * <p>Does: writes feeds, the sitemap, what robots read, files for programs for references, the
 * search, and the dossier as data. Takes: {@link dossier.graph.Dossier}. Gives: {@link
 * dossier.site.Artifact}s. May import: text, report, site, prose, model, graph, evidence, table
 * (which describes the data), cite (which knows the formats of references). Knows nothing of
 * templates.
 */
@NullMarked
package dossier.emit;

import org.jspecify.annotations.NullMarked;
