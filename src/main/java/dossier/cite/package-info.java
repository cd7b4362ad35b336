/**
 * Citation styles.
 *
 * <p>Does: sets a source or a story as a reference in a style of the Citation Style Language, and
 * writes it as CSL-JSON, RIS or BibTeX. Takes: a {@link dossier.model.Source} or a {@link
 * dossier.model.Story}. Gives: {@link dossier.site.Html}, and text. May import: text, report, site,
 * model. Owns citeproc-java and JBibTeX.
 */
@NullMarked
package dossier.cite;

import org.jspecify.annotations.NullMarked;
