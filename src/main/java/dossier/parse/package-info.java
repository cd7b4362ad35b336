/**
 * Text in, things out.
 *
 * <p>Does: reads front matter with a place for every value, and decodes each kind of entry; pure,
 * so that files can be read in parallel and remembered by their hash. Takes: a {@link
 * dossier.text.TextFile}. Gives: an {@link dossier.report.Outcome} of an {@link
 * dossier.model.Entry}. May import: text, report, site, prose, model. Owns Jackson YAML.
 */
@NullMarked
package dossier.parse;

import org.jspecify.annotations.NullMarked;
