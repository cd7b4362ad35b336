/** The page of a story, and its line in lists. */
@NullMarked
package dossier.view.story;

import org.jspecify.annotations.NullMarked;
