/**
 * Diagrams and maps as SVG.
 *
 * <p>Does: puts boxes in layers and draws them with the arrows between them, wide or downwards;
 * draws the events of a year, and who is tied to whom; the same for the same records. Colours and
 * type are the style sheet's: only classes stand in a drawing. Takes: {@link
 * dossier.picture.Diagram}, {@link dossier.picture.Network}. Gives: {@link dossier.site.Html}. May
 * import: text, report, site.
 */
@NullMarked
package dossier.picture;

import org.jspecify.annotations.NullMarked;
