/** Dossiers that tests make up: their files as texts, read and linked without a disk. */
@NullMarked
package dossier.made;

import org.jspecify.annotations.NullMarked;
