/**
 * The rules over the whole.
 *
 * <p>Does: holds every rule that needs more than one case file, each in a class of its own. Takes:
 * a {@link dossier.graph.Dossier}. Gives: findings. May import: text, report, site, prose, model,
 * graph.
 */
@NullMarked
package dossier.check;

import org.jspecify.annotations.NullMarked;
