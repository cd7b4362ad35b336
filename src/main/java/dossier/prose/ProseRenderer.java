package dossier.prose;

import dossier.prose.part.Citation;
import dossier.prose.part.Mention;
import dossier.prose.part.Numbered;
import dossier.site.Html;
import dossier.site.ShownImage;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Sets prose as HTML. Everything that came from content is escaped, raw HTML included. Thread-safe
 * as far as its {@link References} are.
 */
public final class ProseRenderer {

  /** What a text refers to, as the page that shows it wants to write it. */
  public interface References {
    /** The mark of a citation, with the number of its note. */
    Html mark(Citation citation);

    /** The line under a block quotation: whose words these are, and the mark. */
    Html attribution(Citation citation);

    /** The link that stands for a mention. */
    Html link(Mention mention);

    /** Where a link leads, as it is to be written on this page. */
    String href(String address);

    /** What stands at the end of a numbered paragraph: a link to itself, or nothing. */
    Html paragraph(Numbered paragraph);

    /** What a reader is told before opening a section that describes violence. */
    Html warning();

    /** Whether the text as a whole is read from right to left. */
    default boolean rightToLeft() {
      return false;
    }

    /** An image as it is to be written on this page; empty if there is none at the address. */
    Optional<ShownImage> image(String address);
  }

  private ProseRenderer() {}

  /** Sets a text for one page. */
  public static Html set(Prose prose, References references) {
    if (prose.isEmpty()) {
      return Html.NONE;
    }
    HtmlRenderer renderer =
        HtmlRenderer.builder()
            .escapeHtml(true)
            // The first that knows a node sets it.
            .nodeRendererFactory(context -> new OwnNodes(context, prose, references))
            .nodeRendererFactory(CodeInText::new)
            .nodeRendererFactory(WordsInText::new)
            .extensions(Extensions.ALL)
            .attributeProviderFactory(
                context -> (node, tag, attributes) -> attributes(node, tag, attributes, references))
            .build();
    return new Html(renderer.render(prose.document()));
  }

  /**
   * Alignment as a class, since HTML has no {@code align} any more; a scope for each column head;
   * the direction of what is set without a paragraph.
   */
  private static void attributes(
      Node node, String tag, Map<String, String> attributes, References references) {
    if (node instanceof TableCell || node instanceof ListItem) {
      WordsInText.direction(node, references.rightToLeft())
          .ifPresent(direction -> attributes.put("dir", direction));
    }
    String align = attributes.remove("align");
    if (align != null) {
      attributes.put("class", "align-" + align);
    }
    if (tag.equals("th")) {
      attributes.put("scope", "col");
    }
  }
}
