/** What Git knows of a folder. Nothing is checked out, and nothing is changed. */
@NullMarked
package dossier.pipeline.git;

import org.jspecify.annotations.NullMarked;
