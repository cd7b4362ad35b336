/**
 * The preview of a dossier for its editors, on their own machine.
 *
 * <p>Does: watches the folders that editors write in, serves each page when a browser asks for it,
 * and tells the browser what has changed and what is wrong. Takes: a {@link
 * dossier.pipeline.LivePreview}. Gives: HTTP on loopback, to nobody but pages of its own. Nothing
 * is published, and nothing is written.
 */
@NullMarked
package dossier.serve;

import org.jspecify.annotations.NullMarked;
