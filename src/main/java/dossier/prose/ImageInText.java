package dossier.prose;

import dossier.prose.tree.PlainText;
import dossier.site.ShownImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Image;

/**
 * An image in a column of text: its place is kept, and it is loaded in a size that fits when it
 * comes near.
 */
final class ImageInText {
  /** See {@code .prose} in the stylesheet. */
  private static final String COLUMN = "(min-width: 40rem) 36rem, calc(100vw - 2.5rem)";

  private ImageInText() {}

  static Map<String, String> attributes(Optional<ShownImage> shown, Image image) {
    Map<String, String> attributes = new LinkedHashMap<>();
    shown.ifPresent(found -> place(found, attributes));
    attributes.put("alt", PlainText.of(image));
    attributes.put("loading", "lazy");
    attributes.put("decoding", "async");
    return attributes;
  }

  private static void place(ShownImage image, Map<String, String> attributes) {
    attributes.put("src", image.source());
    image.sources().ifPresent(sources -> attributes.put("srcset", sources));
    image.sources().ifPresent(sources -> attributes.put("sizes", COLUMN));
    attributes.put("width", String.valueOf(image.width()));
    attributes.put("height", String.valueOf(image.height()));
  }
}
