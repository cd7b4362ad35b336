/** What each printed: the words of several sources side by side, and where they differ. */
@NullMarked
package dossier.view.comparison;

import org.jspecify.annotations.NullMarked;
