package dossier.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Pictures;
import dossier.report.Outcome;
import dossier.text.TextFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ImagesTest {

  private static Outcome<byte[]> published(byte[] bytes) {
    return Images.published(bytes, new TextFile("media/x", "").start());
  }

  private static byte[] jpeg() throws IOException {
    BufferedImage image = new BufferedImage(33, 17, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(5);
    for (int i = 0; i < 33 * 17; i++) {
      image.setRGB(i % 33, i / 33, random.nextInt());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "jpeg", out);
    return out.toByteArray();
  }

  private static byte[] with(byte[] jpeg, int marker, byte[] payload) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.writeBytes(
        new byte[] {
          (byte) 0xFF,
          (byte) marker,
          (byte) ((payload.length + 2) >> 8),
          (byte) (payload.length + 2)
        });
    out.writeBytes(payload);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  private static byte[] exif(int orientation) {
    byte[] exif = new byte[6 + 8 + 2 + 12];
    byte[] head = {
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      1,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) orientation
    };
    System.arraycopy(head, 0, exif, 0, head.length);
    return exif;
  }

  private static boolean holds(byte[] bytes, String words) {
    return new String(bytes, StandardCharsets.ISO_8859_1).contains(words);
  }

  @Test
  void takesMetadataOutOfAJpeg() throws IOException {
    byte[] described =
        with(
            with(with(jpeg(), 0xFE, "a comment".getBytes(StandardCharsets.UTF_8)), 0xE1, exif(1)),
            0xED,
            "Photoshop GPS".getBytes(StandardCharsets.UTF_8));
    byte[] trailing = Arrays.copyOf(described, described.length + 9);
    System.arraycopy(
        "a trailer".getBytes(StandardCharsets.UTF_8), 0, trailing, described.length, 9);
    byte[] bare = published(trailing).value().orElseThrow();
    for (String words : new String[] {"a comment", "Exif", "Photoshop", "a trailer"}) {
      assertTrue(holds(trailing, words));
      assertFalse(holds(bare, words), words);
    }
    assertSamePicture(trailing, bare);
  }

  @Test
  void refusesAJpegThatIsTurnedByItsMetadata() throws IOException {
    assertEquals("D024", published(with(jpeg(), 0xE1, exif(6))).complaints().get(0).rule().code());
  }

  @Test
  void takesMetadataOutOfAPng() throws IOException {
    byte[] png = Pictures.png();
    byte[] text = "\0\0\0\5tEXtwords\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(png, 0, 33);
    out.writeBytes(text);
    out.write(png, 33, png.length - 33);
    out.writeBytes("a trailer".getBytes(StandardCharsets.UTF_8));
    byte[] bare = published(out.toByteArray()).value().orElseThrow();
    assertArrayEquals(png, bare);
  }

  @Test
  void refusesEverythingElse() {
    for (String other :
        new String[] {
          "",
          "<svg onload=alert(1)/>",
          "GIF89a",
          "%PDF-1.7",
          "\u0089PNG\r\n\u001a\n",
          "\u00ff\u00d8\u00ff"
        }) {
      Outcome<byte[]> outcome = published(other.getBytes(StandardCharsets.ISO_8859_1));
      assertTrue(outcome.value().isEmpty(), other);
      assertEquals("D024", outcome.complaints().get(0).rule().code());
    }
  }

  /** Damage of any kind is refused or published, but never an exception. */
  @Test
  void survivesDamage() throws IOException {
    Random random = new Random(9);
    byte[][] wholes = {with(jpeg(), 0xE1, exif(1)), Pictures.png()};
    for (int i = 0; i < 4000; i++) {
      byte[] whole = wholes[i % 2];
      byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
      for (int n = random.nextInt(6); n > 0; n--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      published(damaged);
    }
  }

  private static void assertSamePicture(byte[] first, byte[] second) throws IOException {
    BufferedImage one = ImageIO.read(new ByteArrayInputStream(first));
    BufferedImage two = ImageIO.read(new ByteArrayInputStream(second));
    for (int i = 0; i < 33 * 17; i++) {
      assertEquals(one.getRGB(i % 33, i / 33), two.getRGB(i % 33, i / 33));
    }
  }
}
