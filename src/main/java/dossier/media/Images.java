package dossier.media;

import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.site.Address;
import dossier.site.Artifact;
import dossier.site.Image;
import dossier.site.ImageSize;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes images fit to be published: what only describes them is left out, without loss to the
 * picture itself, and smaller sizes are made of them. Pure.
 */
public final class Images {
  /** The largest image that is published, in bytes. */
  public static final int LARGEST = 20 * 1024 * 1024;

  private static final List<Integer> WIDTHS = List.of(480, 960, 1440);

  private Images() {}

  /**
   * The image without metadata, and its smaller sizes.
   *
   * @param address where it will stand
   * @param origin the place of the file
   */
  public static Outcome<PublishedImage> published(byte[] bytes, Address address, Span origin) {
    try {
      Bare bare = bare(bytes);
      return Outcome.of(sized(bare, address, origin));
    } catch (IndexOutOfBoundsException e) {
      return refused(Unfit.damaged(), origin);
    } catch (Unfit e) {
      return refused(e, origin);
    }
  }

  private static Bare bare(byte[] bytes) throws Unfit {
    if (Png.is(bytes)) {
      return Png.bare(bytes);
    }
    if (Jpeg.is(bytes)) {
      return Jpeg.bare(bytes);
    }
    throw new Unfit(
        "this is neither a PNG nor a JPEG image",
        "save it as PNG or JPEG; link to anything else where it is published");
  }

  /** A size that is no lighter than the image itself is left out. */
  private static PublishedImage sized(Bare bare, Address address, Span origin) throws Unfit {
    Pixels pixels = ImageDecoder.decode(bare);
    List<Artifact> files = new ArrayList<>(List.of(new Artifact(address, bare.bytes(), origin)));
    List<ImageSize> smaller = new ArrayList<>();
    for (int width : WIDTHS) {
      byte[] bytes = width < bare.size().width() ? written(bare, pixels, width) : bare.bytes();
      if (bytes.length < bare.bytes().length) {
        ImageSize size = new ImageSize(smaller(address, width), width);
        smaller.add(size);
        files.add(new Artifact(size.address(), bytes, origin));
      }
    }
    Dimensions size = bare.size();
    return new PublishedImage(new Image(address, size.width(), size.height(), smaller), files);
  }

  private static byte[] written(Bare bare, Pixels pixels, int width) {
    Pixels scaled = Scaler.scaled(pixels, width);
    return switch (bare.format()) {
      case PNG -> PngWriter.write(scaled);
      case JPEG -> JpegWriter.write(scaled);
    };
  }

  /** Outside {@code media/}, so that no file that an editor puts there can be in the way. */
  private static Address smaller(Address address, int width) {
    return Address.of("sizes/" + width + "/" + address.path().replaceFirst("^media/", ""));
  }

  private static Outcome<PublishedImage> refused(Unfit unfit, Span origin) {
    return Outcome.failed(
        Diagnostic.of(Rule.UNFIT_IMAGE, origin, unfit.what()).help(unfit.wayOut()));
  }
}
