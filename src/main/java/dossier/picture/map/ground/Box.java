package dossier.picture.map.ground;

/** A rectangle on a drawing, in dots. */
public record Box(int x, int y, int width, int height) {
  /** Whether they overlap. */
  public boolean meets(Box other) {
    return x < other.x + other.width
        && other.x < x + width
        && y < other.y + other.height
        && other.y < y + height;
  }

  /** Whether all of it is seen. */
  public boolean within(Window window) {
    return within(window, 0);
  }

  /** Whether it is no nearer than that to any edge. */
  public boolean within(Window window, int edge) {
    return x >= edge
        && y >= edge
        && x + width <= window.width() - edge
        && y + height <= window.height() - edge;
  }

  /** A square around a point. */
  public static Box around(int x, int y, int half) {
    return new Box(x - half, y - half, 2 * half, 2 * half);
  }
}
