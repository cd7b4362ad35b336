/**
 * Words of a quotation held against words of a private copy of its source.
 *
 * <p>Does: parts texts into words, finds quotations in copies, proves without the copy that they
 * stand there, reads and writes the proofs ({@code quotes.lock}), finds the link that leads to the
 * passage. Takes: {@link dossier.graph.Dossier}, the lock, the text of a copy. Gives: {@link
 * dossier.evidence.Comparisons}. May import: text, report, site, prose, model, parse, graph.
 *
 * <p>Inside: {@code proof} is Merkle trees, {@code lock} the file of proofs, {@code passage} links
 * with text fragments, {@code sentence} the sentences of a case and who has checked them.
 */
@NullMarked
package dossier.evidence;

import org.jspecify.annotations.NullMarked;
