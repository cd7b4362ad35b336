/**
 * Images.
 *
 * <p>Does: takes from an image everything that is not needed to show it, before it is published
 * (place and time of the exposure, camera, author, thumbnails), and makes smaller sizes of it; says
 * of any other kind of file what to do instead. Takes: bytes. Gives: an image, and the files that
 * it consists of. May import: text, report, site.
 */
@NullMarked
package dossier.media;

import org.jspecify.annotations.NullMarked;
