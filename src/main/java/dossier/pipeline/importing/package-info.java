/**
 * Imported records, written into the content folder as sources: new ones, and changes of old ones.
 */
@NullMarked
package dossier.pipeline.importing;

import org.jspecify.annotations.NullMarked;
