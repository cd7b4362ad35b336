/** The citation processor, and what makes it quick where many items are alike. */
@NullMarked
package dossier.cite.process;

import org.jspecify.annotations.NullMarked;
