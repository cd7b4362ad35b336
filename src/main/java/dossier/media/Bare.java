package dossier.media;

import java.util.Locale;

/**
 * An image without metadata, not yet decoded.
 *
 * @param bytes what is published; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Bare(Format format, byte[] bytes, Dimensions size) {

  /** The kinds of image that are published. */
  enum Format {
    JPEG,
    PNG;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
