/** Rules about entries as such. */
@NullMarked
package dossier.check.entry;

import org.jspecify.annotations.NullMarked;
