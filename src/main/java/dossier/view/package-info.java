/**
 * Each page type as a typed record.
 *
 * <p>Does: turns the dossier into what each page says, links and words decided, so that a template
 * only lays it out. Takes: {@link dossier.graph.Dossier} and the references. Gives: {@link
 * dossier.view.frame.View}s. May import: text, report, site, prose, model, graph. The records are
 * public because templates read them.
 */
@NullMarked
package dossier.view;

import org.jspecify.annotations.NullMarked;
