/** Rules about quotations. */
@NullMarked
package dossier.check.quotation;

import org.jspecify.annotations.NullMarked;
