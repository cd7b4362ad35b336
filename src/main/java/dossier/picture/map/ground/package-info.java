/**
 * What of the world a drawing shows: coasts, borders and countries in dots, and as a raster for
 * looking things up.
 *
 * <p>Lambert's azimuthal equal-area projection about the middle of the drawing: land keeps its
 * size, shapes and distances hold near the middle, and neither a pole nor the date line is an edge.
 */
@NullMarked
package dossier.picture.map.ground;

import org.jspecify.annotations.NullMarked;
