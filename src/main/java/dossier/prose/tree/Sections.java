package dossier.prose.tree;

import dossier.prose.line.Spaces;
import dossier.prose.part.Heading;
import dossier.prose.part.Mention;
import dossier.prose.part.Section;
import dossier.prose.tree.Nodes.FoldedNode;
import dossier.prose.tree.Nodes.MentionNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Reads a text section by section; what describes violence is left out. Used once. */
public final class Sections {
  private final Function<Mention, String> names;
  private final List<Section> sections = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private String id = "";
  private String heading = "";

  private Sections(Function<Mention, String> names) {
    this.names = names;
  }

  /**
   * The sections in order; one without a heading and without words is none.
   *
   * @param names what a mention is shown as
   */
  public static List<Section> of(
      Node document, Map<Node, Heading> headings, Function<Mention, String> names) {
    Sections sections = new Sections(names);
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      Heading heading = headings.get(node);
      if (heading != null) {
        sections.begin(heading, node);
      } else if (!(node instanceof FoldedNode || node instanceof FootnoteDefinition)) {
        sections.add(node);
      }
    }
    sections.end();
    return List.copyOf(sections.sections);
  }

  private void begin(Heading next, Node node) {
    end();
    id = next.id();
    add(node);
    heading = words();
  }

  private void end() {
    String text = words();
    if (!id.isEmpty() || !text.isEmpty()) {
      sections.add(new Section(id, heading, text));
    }
  }

  /** What was collected since this was last called. */
  private String words() {
    String text = Spaces.closed(words.toString(), ".,;:!?…)").strip();
    words.setLength(0);
    return text;
  }

  private void add(Node node) {
    if (node instanceof Text text) {
      words.append(text.getLiteral());
    } else if (node instanceof Code code) {
      words.append(code.getLiteral());
    } else if (node instanceof MentionNode mention) {
      words.append(names.apply(mention.mention()));
    } else {
      if (node instanceof Block || node instanceof TableCell || isBreak(node)) {
        words.append(' ');
      }
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        add(child);
      }
    }
  }

  private static boolean isBreak(Node node) {
    return node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }
}
