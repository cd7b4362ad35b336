package dossier.media;

import static dossier.media.Metadata.bytes;
import static dossier.media.Metadata.chunk;
import static dossier.media.Metadata.exif;
import static dossier.media.Metadata.inserted;
import static dossier.media.Metadata.joined;
import static dossier.media.Metadata.segment;
import static dossier.media.Metadata.sized;
import static dossier.media.Metadata.text;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Pictures;
import dossier.report.Outcome;
import dossier.site.Address;
import dossier.text.Hash;
import dossier.text.TextFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImagesTest {
  private static final byte[] JPEG = photograph("jpeg");
  private static final byte[] PNG = photograph("png");

  private static byte[] photograph(String format) {
    return Pictures.encoded(Pictures.photograph(600, 90, BufferedImage.TYPE_INT_RGB), format);
  }

  private static Outcome<PublishedImage> published(byte[] bytes) {
    return Images.published(bytes, Address.of("media/x"), new TextFile("media/x", "").start());
  }

  private static String refused(byte[] bytes) {
    Outcome<PublishedImage> outcome = published(bytes);
    assertTrue(outcome.value().isEmpty());
    assertEquals("D024", outcome.complaints().get(0).rule().code());
    assertTrue(outcome.complaints().get(0).help().isPresent());
    return outcome.complaints().get(0).message();
  }

  /** All that is published of an image, by address. */
  private static Map<String, byte[]> files(byte[] bytes) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    published(bytes)
        .value()
        .orElseThrow()
        .files()
        .forEach(file -> files.put(file.address().path(), file.bytes()));
    return files;
  }

  private static BufferedImage decoded(byte[] bytes) {
    try {
      return ImageIO.read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static Stream<byte[]> describedJpegs() {
    return Stream.of(
        segment(JPEG, 0xE1, exif(1)),
        segment(JPEG, 0xE1, "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>CANARY"),
        segment(JPEG, 0xE1, "http://ns.adobe.com/xmp/extension/\0CANARY"),
        segment(JPEG, 0xE2, "ICC_PROFILE\0\u0001\u0001CANARY"),
        segment(JPEG, 0xE2, "MPF\0CANARY"),
        segment(JPEG, 0xE0, "JFXX\0\u0010CANARY"),
        segment(JPEG, 0xE0, "JFIF\0\u0001\u0001\0\0\1\0\1\3\1CANARY---"),
        segment(JPEG, 0xED, "Photoshop 3.0\u00008BIM\4\4CANARY"),
        segment(JPEG, 0xEE, "CANARY, not Adobe's"),
        segment(JPEG, 0xEE, "Adobe\0d\0\0\0\0\u0001CANARY"),
        segment(JPEG, 0xFE, "CANARY"),
        segment(JPEG, 0xF0, "CANARY in a segment of an extension"),
        segment(JPEG, 0x02, "CANARY in a segment that nobody uses"),
        segment(segment(JPEG, 0xFE, "CANARY"), 0xEF, "CANARY"),
        inserted(JPEG, JPEG.length - 2, segment(0xE1, "CANARY behind the scan")),
        joined(JPEG, bytes("CANARY")),
        joined(JPEG, segment(JPEG, 0xFE, "CANARY in a second image")));
  }

  @ParameterizedTest
  @MethodSource("describedJpegs")
  void takesEverythingElseOutOfAJpeg(byte[] described) {
    assertBareAndTheSame(described, JPEG);
  }

  static Stream<byte[]> describedPngs() {
    return Stream.of(
        chunk(PNG, "tEXt", "Author\0CANARY"),
        chunk(PNG, "zTXt", "Comment\0\0CANARY"),
        chunk(PNG, "iTXt", "XML:com.adobe.xmp\0\0\0\0\0CANARY"),
        chunk(PNG, "eXIf", exif(1).substring(6)),
        chunk(PNG, "iCCP", "CANARY\0\0"),
        chunk(PNG, "tIME", "CANARY!"),
        chunk(PNG, "PLTE", "CANARY---"),
        chunk(PNG, "caBX", "CANARY: who made it"),
        chunk(PNG, "prVt", "CANARY"),
        chunk(PNG, "acTL", "CANARY.."),
        chunk(PNG, "fdAT", "....CANARY"),
        inserted(PNG, PNG.length - 12, chunk("IDAT", "CANARY behind the data")),
        inserted(PNG, PNG.length - 12, chunk("tEXt", "Comment\0CANARY")),
        joined(PNG, bytes("CANARY")),
        joined(PNG, chunk(PNG, "tEXt", "Comment\0CANARY in a second image")));
  }

  @ParameterizedTest
  @MethodSource("describedPngs")
  void takesEverythingElseOutOfAPng(byte[] described) {
    assertBareAndTheSame(described, PNG);
  }

  private static void assertBareAndTheSame(byte[] described, byte[] plain) {
    assertTrue(text(described).contains("CANARY"));
    Map<String, byte[]> files = files(described);
    assertEquals(Set.of("media/x", "sizes/480/x"), files.keySet());
    files.forEach(
        (address, bytes) -> {
          assertFalse(text(bytes).contains("CANARY"), address);
          assertFalse(text(bytes).contains("Exif"), address);
        });
    assertArrayEquals(files(plain).get("sizes/480/x"), files.get("sizes/480/x"));
    assertSamePicture(decoded(plain), decoded(files.getOrDefault("media/x", new byte[0])));
  }

  private static void assertSamePicture(BufferedImage before, BufferedImage after) {
    int width = before.getWidth();
    int[] expected = before.getRGB(0, 0, width, before.getHeight(), null, 0, width);
    assertArrayEquals(expected, after.getRGB(0, 0, width, after.getHeight(), null, 0, width));
  }

  /** Bytes that a decoder passes over could be anything. */
  @Test
  void refusesAJpegWithBytesBehindItsPicture() {
    assertEquals(
        "this image is damaged", refused(inserted(JPEG, JPEG.length - 2, bytes("CANARY, hidden"))));
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, false", "3, true", "6, true", "8, true"})
  void refusesAnImageThatIsTurnedByItsMetadata(int orientation, boolean turned) {
    String exif = exif(orientation);
    byte[] behind = inserted(PNG, PNG.length - 12, chunk("eXIf", exif.substring(6)));
    for (byte[] bytes :
        List.of(segment(JPEG, 0xE1, exif), chunk(PNG, "eXIf", exif.substring(6)), behind)) {
      assertEquals(turned, published(bytes).value().isEmpty());
      assertTrue(!turned || refused(bytes).contains("turned by its metadata"));
    }
  }

  /** Its sums tell of every byte, of what is left out too. */
  @Test
  void refusesAPngOfWhichAnyByteIsWrong() {
    byte[] png = chunk(Pictures.png(), "tEXt", "Author\0Somebody");
    for (int i = 0; i < png.length; i++) {
      byte[] damaged = png.clone();
      damaged[i] = (byte) (damaged[i] ^ 0x21);
      assertTrue(published(damaged).value().isEmpty(), "byte " + i);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png"})
  void makesSmallerSizes(String format) {
    byte[] image =
        Pictures.encoded(Pictures.photograph(1500, 1000, BufferedImage.TYPE_INT_RGB), format);
    PublishedImage published = published(image).value().orElseThrow();
    assertEquals(1500, published.image().width());
    assertEquals(1000, published.image().height());
    Map<String, byte[]> files = files(image);
    BufferedImage small = decoded(files.getOrDefault("sizes/480/x", new byte[0]));
    assertEquals(480, small.getWidth());
    assertEquals(320, small.getHeight());
    assertNear(0xFF000000 | 127 << 16 | 127 << 8 | 111, small.getRGB(240, 160), 6);
    assertNear(0xFF000000 | 223 << 16 | 63 << 8 | 111, small.getRGB(420, 80), 6);
    assertTrue(files.containsKey("sizes/960/x"));
    files.forEach(
        (address, bytes) ->
            assertTrue(address.equals("media/x") || bytes.length < image.length, address));
  }

  private static void assertNear(int expected, int actual, int by) {
    for (int shift = 0; shift < 32; shift += 8) {
      assertEquals((expected >> shift) & 0xFF, (actual >> shift) & 0xFF, by, "of " + actual);
    }
  }

  @Test
  void keepsOpacityAndDoesNotLetWhatCannotBeSeenShineThrough() {
    BufferedImage image = new BufferedImage(960, 40, BufferedImage.TYPE_INT_ARGB);
    Random random = new Random(3);
    for (int i = 0; i < 960 * 40; i++) {
      boolean seen = i % 2 == 0;
      image.setRGB(i % 960, i / 960, seen ? 0xFFFF0000 : random.nextInt(0x1000000));
    }
    Map<String, byte[]> files = files(Pictures.encoded(image, "png"));
    assertEquals(
        0x80FF0000, decoded(files.getOrDefault("sizes/480/x", new byte[0])).getRGB(100, 10));
  }

  static Stream<Integer> types() {
    return Stream.of(
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_USHORT_GRAY,
        BufferedImage.TYPE_BYTE_BINARY,
        BufferedImage.TYPE_BYTE_INDEXED,
        BufferedImage.TYPE_3BYTE_BGR,
        BufferedImage.TYPE_4BYTE_ABGR);
  }

  /** Smaller sizes look like what browsers show of the image itself. */
  @ParameterizedTest
  @MethodSource("types")
  void scalesEveryKindOfPng(int type) throws Unfit {
    byte[] image = Pictures.encoded(Pictures.photograph(700, 300, type), "png");
    Pixels whole = ImageDecoder.decode(Png.bare(image));
    BufferedImage small = decoded(PngWriter.write(Scaler.scaled(whole, 350)));
    int[] samples = new int[700 * whole.channels()];
    whole.row(100, samples);
    int[] pixel = small.getRaster().getPixel(50, 50, new int[4]);
    for (int c = 0; c < Math.min(3, whole.channels()); c++) {
      assertEquals(samples[100 * whole.channels() + c], pixel[c], 60);
    }
  }

  /** The bytes depend on the image alone, whatever Java makes them. */
  @Test
  void givesTheSameBytesEverywhere() {
    assertEquals(
        "f219f84bea9b6394c29e205a9835cd9003a233e070bf1d9704e34af017830e79", smallest(JPEG));
    assertEquals("8dc875690e37539bfed5f86116bbef99eee3ba00ab447094eb40dfa8076cac74", smallest(PNG));
  }

  private static String smallest(byte[] image) {
    return Hash.of(files(image).getOrDefault("sizes/480/x", new byte[0])).hex();
  }

  @Test
  void refusesMorePixelsThanAreHeldInMemory() {
    assertTrue(refused(sized(PNG, 60_000, 60_000)).contains("60000 × 60000"));
    byte[] jpeg = JPEG.clone();
    int frame = text(jpeg).indexOf("\u00ff\u00c0");
    ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 60_000).putShort(frame + 7, (short) 60_000);
    assertTrue(refused(jpeg).contains("60000 × 60000"));
  }

  @Test
  void refusesJpegsThatAreMadeForPrinting() {
    byte[] jpeg = JPEG.clone();
    jpeg[text(jpeg).indexOf("\u00ff\u00c0") + 9] = 4;
    assertTrue(refused(jpeg).contains("CMYK"));
  }

  @Test
  void refusesJpegsThatBrowsersDoNotShow() {
    byte[] jpeg = JPEG.clone();
    jpeg[text(jpeg).indexOf("\u00ff\u00c0") + 1] = (byte) 0xC9;
    assertTrue(refused(jpeg).contains("browsers"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<svg onload=alert(1)/>",
        "GIF89a",
        "%PDF-1.7",
        "\u0089PNG\r\n\u001a\n",
        "\u00ff\u00d8\u00ff"
      })
  void refusesEverythingElse(String other) {
    refused(bytes(other));
  }

  @ParameterizedTest
  @CsvSource({
    "PDF, x.png, %PDF-1.7",
    "PDF, x.PDF, ''",
    "SOUND, x.png, ID3",
    "SOUND, x.mp3, ''",
    "FILM, x.jpg, ....ftypisom",
    "SOUND, x.png, ....ftypM4A ",
    "HEIC, x.jpg, ....ftypheic",
    "HEIC, x.jpg, ....ftypavif",
    "FILM, x.webm, ''",
    "GIF, x.png, GIF89a",
    "WEBP, x.jpg, RIFF....WEBPVP8",
    "DRAWING, x.png, ' <?xml version=\"1.0\"?> <svg xmlns='",
    "SOUND, x, RIFF....WAVEfmt"
  })
  void tellsWhatAFileIs(Foreign kind, String name, String head) {
    assertEquals(kind, Foreign.of(name, bytes(head)).orElseThrow());
  }

  @Test
  void tellsImagesFromOtherFiles() {
    assertTrue(Foreign.of("x.jpg", JPEG).isEmpty());
    assertTrue(Foreign.of("x.png", PNG).isEmpty());
    assertTrue(Foreign.of("notes.txt", bytes("the words %PDF and ftyp")).isEmpty());
    assertEquals(Foreign.PDF, Foreign.of("x.pdf", PNG).orElseThrow());
  }

  /** Damage of any kind is refused or published, but never an exception. */
  @Test
  void survivesDamage() {
    Random random = new Random(9);
    byte[][] wholes = {
      segment(Pictures.encoded(decoded(JPEG).getSubimage(0, 0, 33, 17), "jpeg"), 0xE1, exif(1)),
      Pictures.png()
    };
    for (int i = 0; i < 4000; i++) {
      byte[] whole = wholes[i % 2];
      byte[] damaged =
          Arrays.copyOf(whole, whole.length - random.nextInt(2) * random.nextInt(whole.length));
      for (int n = random.nextInt(6); n > 0; n--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      published(damaged);
    }
  }
}
