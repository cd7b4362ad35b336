/** Values of records as bytes and back, by what the records themselves say they hold. */
@NullMarked
package dossier.pipeline.store.value;

import org.jspecify.annotations.NullMarked;
