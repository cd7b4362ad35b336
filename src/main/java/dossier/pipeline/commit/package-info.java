/** What is about to be committed, and whether it may be. */
@NullMarked
package dossier.pipeline.commit;

import org.jspecify.annotations.NullMarked;
