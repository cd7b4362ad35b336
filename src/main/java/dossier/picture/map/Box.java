package dossier.picture.map;

/** A rectangle on a drawing, in dots. */
record Box(int x, int y, int width, int height) {
  boolean meets(Box other) {
    return x < other.x + other.width
        && other.x < x + width
        && y < other.y + other.height
        && other.y < y + height;
  }

  boolean within(Format format) {
    return x >= 0 && y >= 0 && x + width <= format.width && y + height <= format.height;
  }

  /** A square around a point. */
  static Box around(int x, int y, int half) {
    return new Box(x - half, y - half, 2 * half, 2 * half);
  }
}
