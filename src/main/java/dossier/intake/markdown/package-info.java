/** Reads Markdown as other programs write it, Google Docs before all. */
@NullMarked
package dossier.intake.markdown;

import org.jspecify.annotations.NullMarked;
