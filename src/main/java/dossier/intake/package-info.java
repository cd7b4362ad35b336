/**
 * Records of others, made to sources, and their texts, made to stories.
 *
 * <p>Does: sees what a file is, and reads the records in it: references (BibTeX, RIS, CSL-JSON), a
 * saved page with what it says of itself, an archive of pages with its digests held. Takes: the
 * bytes of a file, of an archive its path. Gives: {@link dossier.intake.record.ImportedSource}. May
 * import: text, report, site, model, parse and vault. Owns jwarc; shares JBibTeX and citeproc-java
 * with cite, jsoup with vault, commonmark with prose. What is not known is left out, what cannot be
 * kept is named; nothing is invented.
 */
@NullMarked
package dossier.intake;

import org.jspecify.annotations.NullMarked;
