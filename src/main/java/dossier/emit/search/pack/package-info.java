/** How what the search holds is parted into files, and how those are packed. */
@NullMarked
package dossier.emit.search.pack;

import org.jspecify.annotations.NullMarked;
