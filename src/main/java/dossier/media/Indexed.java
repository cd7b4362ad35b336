package dossier.media;

import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.util.stream.IntStream;

/**
 * Pixels that are places in a palette.
 *
 * @param channels as the palette needs them
 */
record Indexed(Raster raster, IndexColorModel palette, Dimensions size, int channels)
    implements Pixels {

  Indexed(Raster raster, IndexColorModel palette, Dimensions size) {
    this(raster, palette, size, (isGrey(palette) ? 1 : 3) + (palette.hasAlpha() ? 1 : 0));
  }

  private static boolean isGrey(IndexColorModel palette) {
    return IntStream.range(0, palette.getMapSize())
        .allMatch(
            i ->
                palette.getRed(i) == palette.getGreen(i)
                    && palette.getGreen(i) == palette.getBlue(i));
  }

  @Override
  public void row(int y, int[] samples) {
    for (int x = 0; x < size.width(); x++) {
      int index = raster.getSample(x, y, 0);
      int at = x * channels;
      samples[at] = palette.getRed(index);
      if (channels > 2) {
        samples[at + 1] = palette.getGreen(index);
        samples[at + 2] = palette.getBlue(index);
      }
      if (translucent()) {
        samples[at + channels - 1] = palette.getAlpha(index);
      }
    }
  }
}
