package dossier.prose;

import dossier.prose.part.Citation;
import dossier.prose.part.ClaimMark;
import dossier.prose.part.ComparisonPlace;
import dossier.prose.part.Mention;
import dossier.prose.part.Numbered;
import dossier.site.Html;
import dossier.site.ShownImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Sets prose as pieces: HTML for what Markdown knows, and between it what belongs to a dossier, as
 * the page wants to print it. Everything that came from content is escaped in the HTML, raw HTML
 * included. Thread-safe as far as its {@link References} are.
 */
public final class ProseRenderer {

  /**
   * A heading as it stands in a text.
   *
   * @param level from 2 to 6
   * @param id its own; empty if nothing can lead to it
   * @param former ids that it had before
   * @param direction {@code rtl} or {@code ltr} where it is not that of the text
   * @param words what stands in it
   */
  public record HeadingLine<P>(
      int level,
      Optional<String> id,
      List<String> former,
      Optional<String> direction,
      List<P> words) {}

  /**
   * What a text refers to, as the page that shows it wants to write it.
   *
   * @param <P> a piece of the text
   */
  public interface References<P> {
    /** What stands between the other pieces. */
    P markup(Html markup);

    /** A heading. */
    P heading(HeadingLine<P> heading);

    /** The mark of a citation, with the number of its note. */
    P mark(Citation citation);

    /** The line under a block quotation: whose words these are, and the marks. */
    P attribution(Citation citation, List<ClaimMark> marks);

    /** The mark of a claim, behind the words that it covers. */
    P claimMark(ClaimMark mark);

    /** The words that claims cover, with their marks. */
    P said(List<P> words);

    /** A comparison; nothing if there is none of that id. */
    Optional<P> comparison(ComparisonPlace place);

    /** The link that stands for a mention. */
    P link(Mention mention);

    /** Where a link leads, as it is to be written on this page. */
    String href(String address);

    /** What stands at the end of a numbered paragraph: a link to itself, or nothing. */
    Optional<P> paragraph(Numbered paragraph);

    /** What a table of the text is called, counted from 1. */
    String table(int number);

    /** What a reader is told before opening a section that describes violence. */
    P warning();

    /** Whether the text as a whole is read from right to left. */
    default boolean rightToLeft() {
      return false;
    }

    /** An image as it is to be written on this page; empty if there is none at the address. */
    Optional<ShownImage> image(String address);
  }

  private ProseRenderer() {}

  /** Sets a text for one page. */
  public static <P> List<P> set(Prose prose, References<P> references) {
    if (prose.isEmpty()) {
      return List.of();
    }
    Pieces<P> pieces = new Pieces<>();
    HtmlRenderer renderer =
        HtmlRenderer.builder()
            .escapeHtml(true)
            // The first that knows a node sets it.
            .nodeRendererFactory(context -> new OwnNodes<>(context, prose, references, pieces))
            .nodeRendererFactory(CodeInText::new)
            .nodeRendererFactory(WordsInText::new)
            .extensions(Extensions.ALL)
            .attributeProviderFactory(
                context -> (node, tag, attributes) -> attributes(node, tag, attributes, references))
            .build();
    return pieces.of(renderer.render(prose.document()), references::markup);
  }

  /**
   * Alignment as a class, since HTML has no {@code align} any more; a scope for each column head;
   * the direction of what is set without a paragraph.
   */
  private static void attributes(
      Node node, String tag, Map<String, String> attributes, References<?> references) {
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
