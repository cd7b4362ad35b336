package dossier.media;

import java.awt.image.Raster;

/** Pixels that hold their samples themselves. */
record Direct(Raster raster, Dimensions size) implements Pixels {
  @Override
  public int channels() {
    return raster.getNumBands();
  }

  @Override
  public void row(int y, int[] samples) {
    raster.getPixels(0, y, size.width(), 1, samples);
    int more = raster.getSampleModel().getSampleSize(0) - Byte.SIZE;
    for (int i = 0; i < samples.length && more > 0; i++) {
      samples[i] >>= more;
    }
  }
}
