/** Places in files as an editor names and counts them. */
@NullMarked
package dossier.desk.place;

import org.jspecify.annotations.NullMarked;
