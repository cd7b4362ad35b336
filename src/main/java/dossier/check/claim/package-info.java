/** Rules about claims and their evidence. */
@NullMarked
package dossier.check.claim;

import org.jspecify.annotations.NullMarked;
