/**
 * The seal of a site on its way: what it consists of, worked out by each build; and its signature,
 * which an editor asks for.
 */
@NullMarked
package dossier.pipeline.seal;

import org.jspecify.annotations.NullMarked;
