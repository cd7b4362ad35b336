/** Merkle proofs that words stand in a copy which nobody is shown (RFC 6962). */
@NullMarked
package dossier.evidence.proof;

import org.jspecify.annotations.NullMarked;
