/** Links that lead to the passage of a page itself (URL Fragment Text Directives, WICG). */
@NullMarked
package dossier.evidence.passage;

import org.jspecify.annotations.NullMarked;
