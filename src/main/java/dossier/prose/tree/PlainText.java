package dossier.prose.tree;

import dossier.prose.part.Mention;
import dossier.prose.tree.Nodes.MentionNode;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a node without their markup. */
public final class PlainText {
  private final Function<MentionNode, String> names;
  private final StringBuilder words = new StringBuilder();

  private PlainText(Function<MentionNode, String> names) {
    this.names = names;
  }

  /** A link to an entry is its own words, or the id. */
  public static String of(Node parent) {
    return of(parent, new PlainText(mention -> Mentions.shown(mention.inner())));
  }

  /**
   * The words of a text that is read.
   *
   * @param names what a link to an entry is shown as
   */
  public static String of(Node parent, Function<Mention, String> names) {
    return of(parent, new PlainText(mention -> names.apply(mention.mention())));
  }

  private static String of(Node parent, PlainText text) {
    text.collect(parent);
    return text.words.toString().strip();
  }

  private void collect(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Block || node instanceof TableCell) {
        words.append(' ');
      }
      if (node instanceof Text text) {
        words.append(text.getLiteral());
      } else if (node instanceof Code code) {
        words.append(code.getLiteral());
      } else if (node instanceof MentionNode mention) {
        words.append(names.apply(mention));
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        words.append(' ');
      } else {
        collect(node);
      }
    }
  }
}
