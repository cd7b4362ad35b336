/** Rules about comparisons. */
@NullMarked
package dossier.check.comparison;

import org.jspecify.annotations.NullMarked;
