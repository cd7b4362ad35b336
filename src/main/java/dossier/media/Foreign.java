package dossier.media;

import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Kinds of file that editors put under {@code media/} and Dossier does not publish, told by how
 * they begin or by how their names end.
 */
public enum Foreign {
  PDF(
      "a PDF, and only images are published",
      "take a private copy with 'dossier capture' and cite it; link to it where it is published",
      "(?s).{0,1000}%PDF-.*",
      "pdf"),
  SOUND(
      "a sound recording, and only images are published",
      "cite it as a source, with 'timestamp 00:12:31' for the place, and quote what is said",
      "(?s)(ID3|\u00FF[\u00E2-\u00E7\u00F2-\u00F7\u00FA\u00FB\u00F1\u00F9]|fLaC|OggS|#!AMR|caff|MThd"
          + "|RIFF.{4}WAVE|FORM.{4}AIF|.{4}ftypM4[AB]).*",
      "mp3|m4a|m4b|wav|ogg|oga|opus|flac|aac|wma|aiff?|amr|caf|midi?"),
  FILM(
      "a film, and only images are published",
      "cite it as a source, with 'timestamp 00:12:31' for the place; or save a still as PNG or JPEG"
          + " if nobody in it is put at risk",
      "(?s)(.{4}(moov|mdat|wide|ftyp(?!hei|hev|mif|msf|avi))|\u001AE\u00DF\u00A3|RIFF.{4}AVI |FLV"
          + "|\\x00\\x00\\x01[\u00BA\u00B3]|0&\u00B2u).*",
      "mp4|m4v|mov|avi|mkv|webm|ogv|mpe?g|wmv|flv|3gp|mts|m2ts"),
  DRAWING(
      "a drawing (SVG), which can hold programs",
      "export it as PNG",
      "(?s)(\u00EF\u00BB\u00BF)?\\s*(<\\?xml.*|<!--.*|<!DOCTYPE svg.*)?<svg.*",
      "svgz?"),
  GIF("a GIF image", "save it as PNG", "(?s)GIF8.*", "gif"),
  WEBP(
      "a WebP image",
      "save it as JPEG, or as PNG if it is a drawing",
      "(?s)RIFF.{4}WEBP.*",
      "webp"),
  HEIC(
      "a HEIC or AVIF image, as telephones take them",
      "save it as JPEG",
      "(?s).{4}ftyp(hei|hev|mif|msf|avi).*",
      "hei[cf]|avif");

  /** How many bytes of a file are enough to tell what it is. */
  public static final int HEAD = 2048;

  private final String what;
  private final String wayOut;
  private final Pattern beginning;
  private final Pattern ending;

  Foreign(String what, String wayOut, String beginning, String ending) {
    this.what = what;
    this.wayOut = wayOut;
    this.beginning = Pattern.compile(beginning);
    this.ending = Pattern.compile(".*\\.(" + ending + ")");
  }

  /**
   * What a file is, if it is one of these.
   *
   * @param head its first bytes, {@link #HEAD} of them if there are so many
   */
  public static Optional<Foreign> of(String name, byte[] head) {
    boolean image = Png.is(head) || Jpeg.is(head);
    String bytes = image ? "" : new String(head, StandardCharsets.ISO_8859_1);
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> kind.beginning.matcher(bytes).matches())
        .findFirst()
        .or(
            () ->
                Arrays.stream(values())
                    .filter(kind -> kind.ending.matcher(lower).matches())
                    .findFirst());
  }

  /** Whether it is no image at all, so that whoever put it there expects it to be published. */
  public boolean isDocument() {
    return compareTo(FILM) <= 0;
  }

  /** That it is not published, and what to do instead. */
  public Diagnostic refused(Span origin) {
    return Diagnostic.of(Rule.UNFIT_IMAGE, origin, "this is " + what).help(wayOut);
  }
}
