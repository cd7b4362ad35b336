/** Rules about sources and what they derive from. */
@NullMarked
package dossier.check.source;

import org.jspecify.annotations.NullMarked;
