/**
 * The disk, threads, and the order of things.
 *
 * <p>Does: reads the folders, runs every stage in order, in parallel where a stage allows it, stops
 * at the gate, publishes. Takes: a {@link dossier.pipeline.Request}. Gives: a {@link
 * dossier.pipeline.BuildResult}. May import: every room above. The disk and threads are here.
 */
@NullMarked
package dossier.pipeline;

import org.jspecify.annotations.NullMarked;
