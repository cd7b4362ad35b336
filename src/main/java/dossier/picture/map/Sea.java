package dossier.picture.map;

import dossier.picture.map.ground.Window;
import dossier.picture.map.world.Compass;
import java.util.List;

/**
 * The key of a sea's name, and a part of the world in which all water is that sea. Seas whose names
 * are in dispute are not among them.
 */
record Sea(String key, double west, double south, double east, double north) {
  static final List<Sea> ALL =
      List.of(
          new Sea("sea.black", 31, 41.8, 40, 44.3),
          new Sea("sea.black", 29, 42.5, 33.4, 46.3),
          new Sea("sea.azov", 35.2, 45.6, 38.2, 46.9),
          new Sea("sea.baltic", 14.6, 54.4, 20.8, 59.2),
          new Sea("sea.caspian", 48, 37.5, 52.8, 45.5),
          new Sea("sea.mediterranean", 16, 32.5, 34, 35),
          new Sea("sea.mediterranean", 2, 37.5, 8, 42),
          new Sea("sea.adriatic", 13.8, 42, 17.5, 43.9),
          new Sea("sea.bay-of-biscay", -7.5, 44, -2.5, 46.5),
          new Sea("sea.north", 0, 54, 7, 58),
          new Sea("sea.norwegian", -1, 64.5, 9, 69),
          new Sea("sea.barents", 33, 70.5, 50, 75),
          new Sea("sea.kara", 64, 73, 78, 76),
          new Sea("sea.laptev", 115, 74.5, 132, 77),
          new Sea("sea.bering", 171, 55, 185, 61),
          new Sea("sea.okhotsk", 145, 50, 153, 57),
          new Sea("sea.red", 34.5, 17, 40, 26),
          new Sea("sea.arabian", 60, 11, 70, 22),
          new Sea("sea.bay-of-bengal", 84, 9, 92, 18),
          new Sea("sea.caribbean", -79, 12.5, -64, 16),
          new Sea("sea.hudson-bay", -92, 56, -80, 62),
          new Sea("sea.atlantic-ocean", -50, 20, -20, 46),
          new Sea("sea.atlantic-ocean", -28, -40, 0, -8),
          new Sea("sea.pacific-ocean", 160, 10, 220, 42),
          new Sea("sea.pacific-ocean", 200, -45, 260, -12),
          new Sea("sea.indian-ocean", 62, -38, 96, -8));

  Compass middle() {
    return Compass.of((south + north) / 2, (west + east) / 2);
  }

  /** Whether any of it may be seen. */
  boolean meets(Window window) {
    double reach = StrictMath.toRadians(StrictMath.hypot(north - south, east - west) / 2);
    return middle().angle(window.centre()) <= reach + window.radius();
  }

  boolean holds(Compass point) {
    double turned = (point.longitude() - west) % 360;
    return point.latitude() >= south
        && point.latitude() <= north
        && (turned < 0 ? turned + 360 : turned) <= east - west;
  }
}
