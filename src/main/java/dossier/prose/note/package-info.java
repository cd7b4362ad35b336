/** The editors' notes to themselves: {@code %% … %%} on lines of their own, in no output. */
@NullMarked
package dossier.prose.note;

import org.jspecify.annotations.NullMarked;
