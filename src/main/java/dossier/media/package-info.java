/**
 * Images.
 *
 * <p>Does: takes from an image everything that is not needed to show it, before it is published:
 * place and time of the exposure, camera, author, thumbnails. Takes: bytes. Gives: bytes. May
 * import: text, report.
 */
@NullMarked
package dossier.media;

import org.jspecify.annotations.NullMarked;
