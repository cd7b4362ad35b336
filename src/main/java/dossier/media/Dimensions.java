package dossier.media;

/** How large an image says that it is, in pixels: known before it is decoded, and within limits. */
record Dimensions(int width, int height) {
  /** More than any screen shows, and still little enough to be held in memory. */
  private static final long MOST_PIXELS = 50_000_000;

  static Dimensions of(int width, int height) throws Unfit {
    if (width <= 0 || height <= 0) {
      throw Unfit.damaged();
    }
    if ((long) width * height > MOST_PIXELS) {
      throw new Unfit(
          "this image is %s × %s pixels large, and at most %s million are published"
              .formatted(width, height, MOST_PIXELS / 1_000_000),
          "make it smaller in an image editor; 3000 pixels are enough for the longer side");
    }
    return new Dimensions(width, height);
  }

  /** The same proportions at another width. */
  Dimensions atWidth(int other) {
    long rounded = (2L * height * other + width) / (2L * width);
    return new Dimensions(other, (int) Math.max(1, rounded));
  }
}
