/**
 * What need not be made again in the next build.
 *
 * <p>While a file is made, {@link dossier.text.Reads} notes what is looked at. Each of these things
 * has a version, the hash of what it is now; the file's own is the hash of theirs. If that is the
 * same in the next build, and so are the premises (program, settings, lock, templates, images), and
 * if the file stands in the site as it was published, it is not made again.
 */
@NullMarked
package dossier.pipeline.keep;

import org.jspecify.annotations.NullMarked;
