package dossier.prose;

import dossier.prose.tree.PlainText;
import dossier.site.Html;
import dossier.text.Direction;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/**
 * Sets words. Those that are read from right to left among others are kept apart from what stands
 * beside them, so that no mark or number moves into them (UAX #9).
 */
final class WordsInText implements NodeRenderer {
  private final HtmlWriter html;
  private @Nullable Node block;
  private boolean rightToLeft;

  WordsInText(HtmlNodeRendererContext context) {
    this.html = context.getWriter();
  }

  /** The direction of a block by its first letter, where it is not that of the text around it. */
  static Optional<String> direction(Node block, boolean around) {
    String words = PlainText.of(block);
    boolean own = (around || Direction.mixes(words)) && Direction.isRightToLeft(words, around);
    return own == around ? Optional.empty() : Optional.of(own ? "rtl" : "ltr");
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Text.class);
  }

  @Override
  public void render(Node node) {
    String words = ((Text) node).getLiteral();
    if (Direction.mixes(words) && !standsInRightToLeft(node)) {
      html.raw(Html.isolated(words).markup());
    } else {
      html.text(words);
    }
  }

  private boolean standsInRightToLeft(Node text) {
    Node around = text;
    while (around.getParent() != null
        && !(around instanceof Block || around instanceof TableCell)) {
      around = around.getParent();
    }
    if (around != block) {
      block = around;
      rightToLeft = Direction.isRightToLeft(PlainText.of(around), false);
    }
    return rightToLeft;
  }
}
