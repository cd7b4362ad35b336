/**
 * Citation styles.
 *
 * <p>Does: sets a source as a reference in a style of the Citation Style Language. Takes: a {@link
 * dossier.model.Source}. Gives: {@link dossier.site.Html}. May import: text, report, site, model.
 * Owns citeproc-java.
 */
@NullMarked
package dossier.cite;

import org.jspecify.annotations.NullMarked;
