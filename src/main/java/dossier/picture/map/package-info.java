/**
 * Maps that show where places lie: coasts, countries, cities and seas, and a small map of the
 * continent.
 *
 * <p>No map shades who holds what, and none draws a front. A line of which it is disputed whether
 * it is a border is not drawn, and whoever shows the map is told so; nor is a country tinted whose
 * tint would draw it.
 */
@NullMarked
package dossier.picture.map;

import org.jspecify.annotations.NullMarked;
