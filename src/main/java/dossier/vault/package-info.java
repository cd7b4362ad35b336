/**
 * The private copies of sources, on disk.
 *
 * <p>Does: keeps each copy as it was, with the text that was read from it and the secret of its
 * proofs; writes down in a log that only grows what came in when; sees whether anything was changed
 * since. Takes: a file. Gives: {@link dossier.vault.Capture}. May import: text, report, model and
 * evidence. Owns jsoup, PDFBox and Mime4j; {@code reading} reads with them, in a process of its
 * own. Nothing of it is ever published.
 */
@NullMarked
package dossier.vault;

import org.jspecify.annotations.NullMarked;
