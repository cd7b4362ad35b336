package dossier.media;

import java.util.Arrays;

/**
 * Makes an image smaller: each new pixel is the mean of the area that it covers. Only whole numbers
 * are used, so that every machine comes to the same bytes. Used once, by one thread.
 */
final class Scaler {
  private final Pixels from;
  private final Dimensions to;
  private final int channels;
  private final int[] row;
  private final long[] line;
  private final long[] sums;
  private final byte[] samples;

  /**
   * Pixels of an image that was made smaller.
   *
   * @param samples row by row; not to be changed
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Scaled(Dimensions size, int channels, byte[] samples) implements Pixels {
    @Override
    public void row(int y, int[] into) {
      for (int i = 0; i < into.length; i++) {
        into[i] = samples[y * into.length + i] & 0xFF;
      }
    }
  }

  private Scaler(Pixels from, int width) {
    this.from = from;
    this.to = from.size().atWidth(width);
    this.channels = from.channels();
    this.row = new int[from.size().width() * channels];
    this.line = new long[width * channels];
    this.sums = new long[width * channels];
    this.samples = new byte[width * to.height() * channels];
  }

  /** The image at a width that is smaller than its own. */
  static Pixels scaled(Pixels from, int width) {
    return new Scaler(from, width).scaled();
  }

  /** A row of the source is as high as the new image has rows; a new row as the source has. */
  private Pixels scaled() {
    int rows = from.size().height();
    int done = 0;
    int missing = rows;
    for (int y = 0; y < rows; y++) {
      readLine(y);
      int left = to.height();
      while (left > 0) {
        int part = Math.min(left, missing);
        add(part);
        left -= part;
        missing -= part;
        if (missing == 0) {
          finish(done++);
          missing = rows;
        }
      }
    }
    return new Scaled(to, channels, samples);
  }

  /**
   * Reads a row and adds up its samples, as wide as the new image is, each weighed by its share.
   */
  private void readLine(int y) {
    from.row(y, row);
    if (from.translucent()) {
      weighByOpacity();
    }
    Arrays.fill(line, 0);
    int share = to.width();
    int missing = from.size().width();
    int target = 0;
    for (int at = 0; at < row.length; at += channels) {
      int part = Math.min(share, missing);
      addPixel(at, target, part);
      missing -= part;
      if (missing == 0) {
        target += channels;
        missing = from.size().width() - (share - part);
        addPixel(at, target, share - part);
      }
    }
  }

  private void addPixel(int at, int target, int part) {
    for (int c = 0; c < channels && part > 0; c++) {
      line[target + c] += (long) row[at + c] * part;
    }
  }

  private void weighByOpacity() {
    for (int at = 0; at < row.length; at += channels) {
      for (int c = 0; c < channels - 1; c++) {
        row[at + c] *= row[at + channels - 1];
      }
    }
  }

  private void add(int part) {
    for (int i = 0; i < line.length; i++) {
      sums[i] += line[i] * part;
    }
  }

  private void finish(int y) {
    long area = (long) from.size().width() * from.size().height();
    for (int i = 0; i < sums.length; i++) {
      boolean colour = from.translucent() && i % channels < channels - 1;
      long whole = colour ? sums[i - i % channels + channels - 1] : area;
      samples[y * sums.length + i] = (byte) (whole == 0 ? 0 : (sums[i] + whole / 2) / whole);
    }
    Arrays.fill(sums, 0);
  }
}
