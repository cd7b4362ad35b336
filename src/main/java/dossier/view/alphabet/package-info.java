/** Names in the order of an index that a reader of any language finds his way in. */
@NullMarked
package dossier.view.alphabet;

import org.jspecify.annotations.NullMarked;
