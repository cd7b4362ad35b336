/**
 * Reads documents of word processors: Office Open XML (ECMA-376, ISO/IEC 29500), which is a ZIP of
 * XML files. The JDK reads both; what a document means by them is small where only words, notes,
 * remarks and pictures are wanted, and each thing that is not kept has to be seen to be told.
 */
@NullMarked
package dossier.intake.word;

import org.jspecify.annotations.NullMarked;
