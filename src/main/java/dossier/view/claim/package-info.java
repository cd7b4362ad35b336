/** Claims and events as pages show them, with the chains on which they come. */
@NullMarked
package dossier.view.claim;

import org.jspecify.annotations.NullMarked;
