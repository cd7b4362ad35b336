/** Looks at what Git is about to commit: puts the hook in, and is what it runs. */
@NullMarked
package dossier.cli.hook;

import org.jspecify.annotations.NullMarked;
