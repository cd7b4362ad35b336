/**
 * The text of a copy, read out of a file: plain text, a saved page, a web archive, a PDF.
 *
 * <p>What needs a library to read is read in a process of its own, with a limit on its memory and
 * its time: a file that was made to exhaust a reader exhausts that one alone.
 */
@NullMarked
package dossier.vault.reading;

import org.jspecify.annotations.NullMarked;
