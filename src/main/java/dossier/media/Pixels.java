package dossier.media;

/** A decoded image: rows of samples, each from 0 to 255. */
interface Pixels {
  /** How wide and high it is. */
  Dimensions size();

  /** 1 for grey, 3 for red, green and blue; one more, the last, with opacity. */
  int channels();

  /** Puts the samples of a row, pixel by pixel, into an array of width × channels. */
  void row(int y, int[] samples);

  /** Whether the last channel is opacity. */
  default boolean translucent() {
    return channels() % 2 == 0;
  }
}
