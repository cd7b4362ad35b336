/**
 * The commands that only look: they tell what is in a dossier and what it leads to, and write
 * nothing that anybody wrote.
 */
@NullMarked
package dossier.cli.look;

import org.jspecify.annotations.NullMarked;
