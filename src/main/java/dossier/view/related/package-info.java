/** What else is near, and why, as pages show it. */
@NullMarked
package dossier.view.related;

import org.jspecify.annotations.NullMarked;
