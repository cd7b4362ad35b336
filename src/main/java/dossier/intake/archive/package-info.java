/** Archives of pages: WACZ, and what Auto Archiver keeps; every digest in them is held. */
@NullMarked
package dossier.intake.archive;

import org.jspecify.annotations.NullMarked;
