/** XML in memory. */
@NullMarked
package dossier.text.xml;

import org.jspecify.annotations.NullMarked;
