/** Work on paper and in spreadsheets: what goes out to editors, and what of it comes back. */
@NullMarked
package dossier.pipeline.sheet;

import org.jspecify.annotations.NullMarked;
