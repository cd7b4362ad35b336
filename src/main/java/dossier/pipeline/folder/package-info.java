/** The folders of a project as they lie on the disk: case files, templates, media, the lock. */
@NullMarked
package dossier.pipeline.folder;

import org.jspecify.annotations.NullMarked;
