/** Makes the files of a plan: each from its key, on all processors. */
@NullMarked
package dossier.pipeline.make;

import org.jspecify.annotations.NullMarked;
