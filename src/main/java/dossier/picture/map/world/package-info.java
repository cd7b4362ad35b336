/**
 * What maps know of the world: coasts, borders, countries and cities, as points of a sphere.
 *
 * <p>Borders are those of Natural Earth as Visionscarto edited them to reflect the views of the
 * United Nations (docs/map-data.mjs). Lines that are in dispute are marked, and the land on both
 * sides of them can be drawn without them.
 */
@NullMarked
package dossier.picture.map.world;

import org.jspecify.annotations.NullMarked;
