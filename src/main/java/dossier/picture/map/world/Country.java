package dossier.picture.map.world;

/**
 * A country of the maps.
 *
 * @param name in English; empty where maps name none
 * @param resolved whether its borders are drawn as resolutions of the General Assembly have them
 */
public record Country(String name, boolean resolved) {}
