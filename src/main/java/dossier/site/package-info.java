/**
 * Addresses, and the published folder.
 *
 * <p>Does: names each output by an address, links addresses relatively, refuses two outputs at one
 * address. Takes: artifacts. Gives: a site, which {@link dossier.site.publish} writes into a
 * folder. May import: text, report. The disk is touched in {@code publish} alone.
 */
@NullMarked
package dossier.site;

import org.jspecify.annotations.NullMarked;
