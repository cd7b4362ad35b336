/**
 * What editors let stand.
 *
 * <p>Does: holds the accepted warnings of the settings against what was found, on a day that is
 * given. Takes: the list in {@code dossier.yml}, findings, a day. Gives: the findings with the
 * reasons, and findings about the list itself. May import: text, report, model.
 */
@NullMarked
package dossier.check.accepted;

import org.jspecify.annotations.NullMarked;
