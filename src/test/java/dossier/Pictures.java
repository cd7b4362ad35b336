package dossier;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures for tests. */
public final class Pictures {
  private Pictures() {}

  /** A picture of four dots. */
  public static byte[] png() {
    return encoded(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png");
  }

  /** A picture in colours that run into each other, with some grain. */
  public static BufferedImage photograph(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int grain = (x * 7919 + y * 104729) % 23;
        int red = 255 * x / width;
        int green = 255 * y / height;
        image.setRGB(x, y, ((x + y) % 256) << 24 | red << 16 | green << 8 | (100 + grain));
      }
    }
    return image;
  }

  public static byte[] encoded(BufferedImage image, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
