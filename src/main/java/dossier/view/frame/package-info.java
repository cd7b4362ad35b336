/**
 * What stands around the content of a page, what machines are told of it, and the pages that are
 * little more.
 */
@NullMarked
package dossier.view.frame;

import org.jspecify.annotations.NullMarked;
