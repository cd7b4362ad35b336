package dossier.picture.map;

import java.util.List;

/**
 * A sea's name, and a part of the world in which all water is that sea. Seas whose names are in
 * dispute are not among them.
 */
record Sea(String name, double west, double south, double east, double north) {
  static final List<Sea> ALL =
      List.of(
          new Sea("Black Sea", 31, 41.8, 40, 44.3),
          new Sea("Black Sea", 29, 42.5, 33.4, 46.3),
          new Sea("Sea of Azov", 35.2, 45.6, 38.2, 46.9),
          new Sea("Baltic Sea", 14.6, 54.4, 20.8, 59.2),
          new Sea("Caspian Sea", 48, 37.5, 52.8, 45.5),
          new Sea("Mediterranean Sea", 16, 32.5, 34, 35),
          new Sea("Mediterranean Sea", 2, 37.5, 8, 42),
          new Sea("Adriatic Sea", 13.8, 42, 17.5, 43.9),
          new Sea("Bay of Biscay", -7.5, 44, -2.5, 46.5),
          new Sea("North Sea", 0, 54, 7, 58),
          new Sea("Norwegian Sea", -1, 64.5, 9, 69),
          new Sea("Barents Sea", 33, 70.5, 50, 75),
          new Sea("Kara Sea", 64, 73, 78, 76),
          new Sea("Laptev Sea", 115, 74.5, 132, 77),
          new Sea("Bering Sea", 171, 55, 185, 61),
          new Sea("Sea of Okhotsk", 145, 50, 153, 57),
          new Sea("Red Sea", 34.5, 17, 40, 26),
          new Sea("Arabian Sea", 60, 11, 70, 22),
          new Sea("Bay of Bengal", 84, 9, 92, 18),
          new Sea("Caribbean Sea", -79, 12.5, -64, 16),
          new Sea("Hudson Bay", -92, 56, -80, 62),
          new Sea("Atlantic Ocean", -50, 20, -20, 46),
          new Sea("Atlantic Ocean", -28, -40, 0, -8),
          new Sea("Pacific Ocean", 160, 10, 220, 42),
          new Sea("Pacific Ocean", 200, -45, 260, -12),
          new Sea("Indian Ocean", 62, -38, 96, -8));
}
