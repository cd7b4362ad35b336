/**
 * The pipeline on one page.
 *
 * <p>Does: reads the folders, runs every stage in order, in parallel where a stage allows it, stops
 * at the gate, publishes. Takes: a {@link dossier.build.Request}. Gives: a {@link
 * dossier.build.BuildResult}. May import: every room above. The disk and threads are here.
 */
@NullMarked
package dossier.build;

import org.jspecify.annotations.NullMarked;
