/**
 * Addresses, and the published folder.
 *
 * <p>Does: names each output by an address, links addresses relatively, refuses two outputs at one
 * address, lays the next site beside the old one and lets them change places. Takes: artifacts.
 * Gives: a folder on disk. May import: text, report. The disk is touched by {@link
 * dossier.site.Publisher} and its kin alone.
 */
@NullMarked
package dossier.site;

import org.jspecify.annotations.NullMarked;
