/** Builds that are killed: the real program, as a process of its own. */
@NullMarked
package dossier.killed;

import org.jspecify.annotations.NullMarked;
