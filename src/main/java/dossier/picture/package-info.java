/**
 * Diagrams and maps as SVG.
 *
 * <p>Does: puts boxes in layers and draws them with the arrows between them, wide or downwards; the
 * same for the same boxes. Colours and type are the style sheet's: only classes stand in a drawing.
 * Takes: {@link dossier.picture.Diagram}. Gives: {@link dossier.site.Html}. May import: text,
 * report, site.
 */
@NullMarked
package dossier.picture;

import org.jspecify.annotations.NullMarked;
