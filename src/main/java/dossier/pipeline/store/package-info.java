/** What is kept between two runs of a command: where it lies, and for which program. */
@NullMarked
package dossier.pipeline.store;

import org.jspecify.annotations.NullMarked;
