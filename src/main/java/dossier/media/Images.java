package dossier.media;

import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.text.Span;

/** Makes images fit to be published: what only describes them is left out. Pure, lossless. */
public final class Images {
  /** The largest image that is published, in bytes. */
  public static final int LARGEST = 20 * 1024 * 1024;

  private Images() {}

  /**
   * The image without metadata.
   *
   * @param origin the place of the file, for complaints
   */
  public static Outcome<byte[]> published(byte[] bytes, Span origin) {
    try {
      if (Png.is(bytes)) {
        return Outcome.of(Png.bare(bytes));
      }
      if (Jpeg.is(bytes)) {
        return jpeg(bytes, origin);
      }
    } catch (IndexOutOfBoundsException e) {
      return refused(origin, "this image is damaged", "save it anew");
    }
    return refused(
        origin,
        "this is neither a PNG nor a JPEG image",
        "save it as PNG or JPEG; link to anything else where it is published");
  }

  private static Outcome<byte[]> jpeg(byte[] bytes, Span origin) {
    return Jpeg.isTurned(bytes)
        ? refused(
            origin,
            "this image is turned by its metadata, which is not published",
            "turn it upright in an image editor and save it")
        : Outcome.of(Jpeg.bare(bytes));
  }

  private static Outcome<byte[]> refused(Span origin, String what, String wayOut) {
    return Outcome.failed(Diagnostic.of(Rule.UNFIT_IMAGE, origin, what).help(wayOut));
  }
}
