package dossier.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes JPEG with the platform's library: libjpeg 6b or libjpeg-turbo, which by default calculate
 * alike. Another library could give other bytes.
 */
final class JpegWriter {
  private static final float QUALITY = 0.8f;

  private JpegWriter() {}

  static byte[] write(Pixels pixels) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam choices = writer.getDefaultWriteParam();
      choices.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      choices.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image(pixels), null, null), choices);
      out.flush();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
  }

  private static BufferedImage image(Pixels pixels) {
    Dimensions size = pixels.size();
    int type = pixels.channels() == 1 ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR;
    BufferedImage image = new BufferedImage(size.width(), size.height(), type);
    int[] row = new int[size.width() * pixels.channels()];
    for (int y = 0; y < size.height(); y++) {
      pixels.row(y, row);
      image.getRaster().setPixels(0, y, size.width(), 1, row);
    }
    return image;
  }
}
