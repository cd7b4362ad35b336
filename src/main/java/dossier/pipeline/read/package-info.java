/** The head that every command shares: a content folder read, linked and checked. */
@NullMarked
package dossier.pipeline.read;

import org.jspecify.annotations.NullMarked;
