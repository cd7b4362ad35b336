/** What is lifted out of the tree of a text: citations, quotations, links, headings. */
@NullMarked
package dossier.prose.lift;

import org.jspecify.annotations.NullMarked;
