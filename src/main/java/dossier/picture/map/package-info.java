/**
 * Maps that show where places lie: coasts and nothing else, no borders and no names of states, so
 * that a map takes no side.
 *
 * <p>Mercator's projection: at every latitude a coast has the shape that readers know, north is up,
 * and what is known to a kilometre's exactness is a circle. Its scale holds at one latitude, which
 * is enough for a map that says where something is.
 */
@NullMarked
package dossier.picture.map;

import org.jspecify.annotations.NullMarked;
