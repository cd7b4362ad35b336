package dossier.media;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decodes images, with the platform's library but without its colour management, which differs
 * between platforms. What it decodes with doubts (bytes too many in a JPEG's scan, or too few) is
 * damaged.
 */
final class ImageDecoder {
  private ImageDecoder() {}

  static Pixels decode(Bare bare) throws Unfit {
    ImageReader reader = ImageIO.getImageReadersByFormatName(bare.format().word()).next();
    boolean[] doubts = {false};
    reader.addIIOReadWarningListener((source, warning) -> doubts[0] = true);
    try {
      reader.setInput(
          new MemoryCacheImageInputStream(new ByteArrayInputStream(bare.bytes())), true, true);
      BufferedImage image = reader.read(0);
      if (doubts[0] || !bare.size().equals(new Dimensions(image.getWidth(), image.getHeight()))) {
        throw Unfit.damaged();
      }
      return pixels(image, bare.size());
    } catch (IOException | RuntimeException e) {
      throw Unfit.damaged();
    } finally {
      reader.dispose();
    }
  }

  private static Pixels pixels(BufferedImage image, Dimensions size) {
    return image.getColorModel() instanceof IndexColorModel palette
        ? new Indexed(image.getRaster(), palette, size)
        : new Direct(image.getRaster(), size);
  }

  /** Pixels that hold their samples themselves. */
  private record Direct(Raster raster, Dimensions size) implements Pixels {
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
}
