/**
 * Years and maps as SVG.
 *
 * <p>Does: draws the events of a year, and maps; the same for the same records. Colours and type
 * are the style sheet's: only classes stand in a drawing. Gives: {@link dossier.site.Html}. May
 * import: text, report, site.
 */
@NullMarked
package dossier.picture;

import org.jspecify.annotations.NullMarked;
