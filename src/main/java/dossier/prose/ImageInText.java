package dossier.prose;

import dossier.prose.line.Curls;
import dossier.prose.tree.PlainText;
import dossier.site.ShownImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * An image in a column of text: its place is kept, and it is loaded in a size that fits when it
 * comes near. Its caption is set below it, or behind it where it stands among words.
 */
final class ImageInText {
  /** See {@code .prose} in the stylesheet. */
  private static final String COLUMN = "(min-width: 40rem) 36rem, calc(100vw - 2.5rem)";

  private final HtmlWriter html;
  private final ProseRenderer.References<?> references;

  ImageInText(HtmlWriter html, ProseRenderer.References<?> references) {
    this.html = html;
    this.references = references;
  }

  /** The image of a paragraph that holds nothing else, if it has a caption. */
  static Optional<Image> captioned(Node paragraph) {
    return paragraph.getFirstChild() instanceof Image image
            && image == paragraph.getLastChild()
            && caption(image).isPresent()
        ? Optional.of(image)
        : Optional.empty();
  }

  void among(Image image) {
    set(image);
    if (caption(image).isPresent()) {
      html.text(" ");
      caption(image, "span");
    }
  }

  void figure(Image image) {
    html.line();
    html.tag("figure", Map.of("class", "image"));
    set(image);
    caption(image, "figcaption");
    html.tag("/figure");
    html.line();
  }

  private void set(Image image) {
    html.tag("img", attributes(references.image(image.getDestination()), image), true);
  }

  private void caption(Image image, String tag) {
    html.tag(tag, tag.equals("span") ? Map.of("class", "caption") : Map.of());
    html.text(caption(image).orElse(""));
    html.tag("/" + tag);
  }

  private static Optional<String> caption(Image image) {
    return Optional.ofNullable(image.getTitle()).filter(words -> !words.isBlank()).map(Curls::of);
  }

  private static Map<String, String> attributes(Optional<ShownImage> shown, Image image) {
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
