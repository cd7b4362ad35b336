/**
 * What a field may hold, whatever it is a field of: dates (EDTF), words of closed lists, what
 * others declared.
 */
@NullMarked
package dossier.model.value;

import org.jspecify.annotations.NullMarked;
