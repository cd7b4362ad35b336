/**
 * The published folder on disk.
 *
 * <p>Does: lays the next site beside the old one and lets them change places; what Dossier did not
 * write is never written over, deleted or left behind. Takes: a {@link dossier.site.Site} and a
 * folder. Gives: the folder, or complaints and the folder as it was. May import: text, report,
 * site.
 */
@NullMarked
package dossier.site.publish;

import org.jspecify.annotations.NullMarked;
