/** Bytes in fewer bytes, and several files in one: the same on every machine. */
@NullMarked
package dossier.text.pack;

import org.jspecify.annotations.NullMarked;
