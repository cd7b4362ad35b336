/**
 * The tree of a text: reading it, lifting things out of it, giving it the marks of good print.
 * Nobody outside the room sees it.
 */
@NullMarked
package dossier.prose.tree;

import org.jspecify.annotations.NullMarked;
