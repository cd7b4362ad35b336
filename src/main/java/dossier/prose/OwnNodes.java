package dossier.prose;

import dossier.prose.ProseRenderer.HeadingLine;
import dossier.prose.note.EditorsNote;
import dossier.prose.part.Numbered;
import dossier.prose.tree.Nodes.AttributionNode;
import dossier.prose.tree.Nodes.CitationNode;
import dossier.prose.tree.Nodes.ClaimMarkNode;
import dossier.prose.tree.Nodes.ComparisonNode;
import dossier.prose.tree.Nodes.FoldedNode;
import dossier.prose.tree.Nodes.MentionNode;
import dossier.prose.tree.Nodes.OwnWordsNode;
import dossier.prose.tree.Nodes.SaidNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Sets the nodes that Dossier writes in its own way; all others are commonmark's. */
final class OwnNodes<P> implements NodeRenderer {
  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;
  private final Prose prose;
  private final ProseRenderer.References<P> references;
  private final Pieces<P> pieces;
  private final ImageInText images;
  private int tables;

  OwnNodes(
      HtmlNodeRendererContext context,
      Prose prose,
      ProseRenderer.References<P> references,
      Pieces<P> pieces) {
    this.context = context;
    this.html = context.getWriter();
    this.prose = prose;
    this.references = references;
    this.pieces = pieces;
    this.images = new ImageInText(html, references);
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(
        CitationNode.class,
        MentionNode.class,
        Heading.class,
        Paragraph.class,
        Link.class,
        Image.class,
        BlockQuote.class,
        AttributionNode.class,
        OwnWordsNode.class,
        FoldedNode.class,
        TableBlock.class,
        ClaimMarkNode.class,
        SaidNode.class,
        ComparisonNode.class,
        EditorsNote.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof CitationNode citation) {
      html.raw(pieces.put(references.mark(citation.citation())));
    } else if (node instanceof MentionNode mention) {
      html.raw(pieces.put(references.link(mention.mention())));
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof Paragraph paragraph) {
      paragraph(paragraph);
    } else if (node instanceof Link link) {
      link(link);
    } else if (node instanceof Image image) {
      images.among(image);
    } else if (node instanceof BlockQuote quote) {
      quote(quote);
    } else if (node instanceof TableBlock) {
      table(node);
    } else if (node instanceof AttributionNode attribution) {
      attribution(attribution);
    } else if (node instanceof ClaimMarkNode mark) {
      html.raw(pieces.put(references.claimMark(mark.mark())));
    } else if (node instanceof SaidNode) {
      said(node);
    } else if (node instanceof ComparisonNode comparison) {
      html.line();
      references.comparison(comparison.place()).ifPresent(piece -> html.raw(pieces.put(piece)));
      html.line();
    } else if (node instanceof FoldedNode) {
      folded(node);
    }
    // What is left is an editors' note, of which nothing is set.
  }

  private void heading(Heading node) {
    Optional<dossier.prose.part.Heading> heading = prose.heading(node);
    html.line();
    html.raw(pieces.begin());
    children(node);
    html.raw(
        pieces.end(
            words ->
                references.heading(
                    new HeadingLine<>(
                        heading
                            .map(dossier.prose.part.Heading::level)
                            .orElse(Math.max(2, node.getLevel())),
                        heading.map(dossier.prose.part.Heading::id),
                        heading.map(dossier.prose.part.Heading::former).orElse(List.of()),
                        WordsInText.direction(node, references.rightToLeft()),
                        words))));
    html.line();
  }

  private void said(Node node) {
    html.raw(pieces.begin());
    children(node);
    html.raw(pieces.end(references::said));
  }

  private Map<String, String> attributes(Node block, Optional<String> id) {
    Map<String, String> attributes = new LinkedHashMap<>();
    id.ifPresent(own -> attributes.put("id", own));
    WordsInText.direction(block, references.rightToLeft())
        .ifPresent(direction -> attributes.put("dir", direction));
    return attributes;
  }

  private void paragraph(Paragraph node) {
    if (inTightList(node)) {
      children(node);
      return;
    }
    Optional<Image> figure = ImageInText.captioned(node);
    if (figure.isPresent()) {
      images.figure(figure.get());
      return;
    }
    Optional<Numbered> numbered = prose.paragraph(node);
    html.line();
    html.tag("p", attributes(node, numbered.map(Numbered::id)));
    children(node);
    numbered.flatMap(references::paragraph).ifPresent(place -> html.raw(pieces.put(place)));
    html.tag("/p");
    html.line();
  }

  /** In a list without empty lines an item's words are no paragraph (CommonMark, 5.3). */
  private static boolean inTightList(Paragraph node) {
    return node.getParent() instanceof ListItem item
        && item.getParent() instanceof ListBlock list
        && list.isTight();
  }

  private void link(Link link) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("href", references.href(link.getDestination()));
    Optional.ofNullable(link.getTitle()).ifPresent(title -> attributes.put("title", title));
    html.tag("a", attributes);
    children(link);
    html.tag("/a");
  }

  private void quote(BlockQuote quote) {
    boolean attributed = quote.getLastChild() instanceof AttributionNode;
    html.line();
    html.tag(
        attributed ? "figure" : "blockquote", attributed ? Map.of("class", "quotation") : Map.of());
    if (attributed) {
      html.tag("blockquote");
    }
    html.line();
    children(quote);
    html.line();
    html.tag(attributed ? "/figure" : "/blockquote");
    html.line();
  }

  /** A wide table scrolls in a box of its own, which a keyboard can reach. */
  private void table(Node table) {
    html.line();
    Map<String, String> box = new LinkedHashMap<>();
    box.put("class", "table");
    box.put("role", "region");
    box.put("tabindex", "0");
    box.put("aria-label", references.table(++tables));
    html.tag("div", box);
    html.tag("table");
    html.line();
    children(table);
    html.line();
    html.tag("/table");
    html.tag("/div");
    html.line();
  }

  private void attribution(AttributionNode node) {
    html.tag("/blockquote");
    html.line();
    html.tag("figcaption");
    html.raw(pieces.put(references.attribution(node.citation(), node.marks())));
    html.tag("/figcaption");
  }

  /** Searching in the page or following a link into it opens it too. */
  private void folded(Node node) {
    html.line();
    html.tag("details", Map.of("class", "violent"));
    html.line();
    html.tag("summary");
    html.raw(pieces.put(references.warning()));
    html.tag("/summary");
    html.line();
    children(node);
    html.line();
    html.tag("/details");
    html.line();
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      context.render(node);
    }
  }
}
