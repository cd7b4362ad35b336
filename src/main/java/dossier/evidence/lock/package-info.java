/** The file of proofs, {@code quotes.lock}, as {@code docs/quotes-lock.md} specifies it. */
@NullMarked
package dossier.evidence.lock;

import org.jspecify.annotations.NullMarked;
