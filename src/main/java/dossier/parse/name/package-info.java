/** Names of authors as they are printed, read as persons' or left whole. */
@NullMarked
package dossier.parse.name;

import org.jspecify.annotations.NullMarked;
