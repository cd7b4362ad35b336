/** The built pages in a real browser. */
@NullMarked
package dossier.browser;

import org.jspecify.annotations.NullMarked;
