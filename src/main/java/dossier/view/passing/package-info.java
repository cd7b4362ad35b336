/** Who passed words on to whom, as pages draw it: nested lists of boxes, which the style draws. */
@NullMarked
package dossier.view.passing;

import org.jspecify.annotations.NullMarked;
