/**
 * The language server: the dossier as an editor sees it while it is written, over the Language
 * Server Protocol 3.17. Takes what is typed and saved, gives findings and answers; what a file says
 * is read by the same parser and held against the same rules as on the command line. Owns lsp4j.
 */
@NullMarked
package dossier.desk;

import org.jspecify.annotations.NullMarked;
