/**
 * What a published story said once, held against what it says now: what changed is told by a
 * correction.
 */
@NullMarked
package dossier.check.correction;

import org.jspecify.annotations.NullMarked;
