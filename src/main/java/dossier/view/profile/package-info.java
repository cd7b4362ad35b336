/** The page of a person, a group or a place. */
@NullMarked
package dossier.view.profile;

import org.jspecify.annotations.NullMarked;
