package dossier.prose.tree;

import dossier.prose.tree.Nodes.ClaimMarkNode;
import dossier.prose.tree.Nodes.SaidNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Wraps what stands in {@code [=id: words]}: the words first, then the mark. Markdown leaves these
 * brackets in the words, since citations may stand between them.
 */
public final class Clauses {
  private static final Pattern OPENING = Pattern.compile("\\[(=[^\\s\\[\\]:]+):\\s*");

  private final Body body;

  /** For the text of a body. */
  public Clauses(Body body) {
    this.body = body;
  }

  /** Wraps the clauses of a block; blocks within it are not entered. */
  public void wrap(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text text) {
        opening(text);
      } else if (!(node instanceof Block)) {
        wrap(node);
      }
    }
  }

  private void opening(Text text) {
    TextCut stretch = TextCut.of(text, body);
    Matcher opening = OPENING.matcher(text.getLiteral());
    int from = 0;
    while (opening.find(from)) {
      Optional<Closing> closing =
          stretch.escaped(opening.start()) ? Optional.empty() : closing(text, opening.end());
      if (closing.isPresent()) {
        wrap(stretch, opening, closing.get());
        return;
      }
      from = opening.end();
    }
  }

  private record Closing(Text text, int index) {}

  /** The bracket that closes; those within it are passed over in pairs. */
  private Optional<Closing> closing(Text first, int from) {
    int depth = 1;
    int start = from;
    for (Node node = first; node != null; node = node.getNext()) {
      if (node instanceof Text text) {
        TextCut stretch = TextCut.of(text, body);
        for (int i = start; i < text.getLiteral().length(); i++) {
          char c = text.getLiteral().charAt(i);
          boolean bracket = (c == '[' || c == ']') && !stretch.escaped(i);
          depth += !bracket ? 0 : c == '[' ? 1 : -1;
          if (depth == 0) {
            return Optional.of(new Closing(text, i));
          }
        }
      }
      start = 0;
    }
    return Optional.empty();
  }

  private void wrap(TextCut opened, Matcher opening, Closing closing) {
    Text behind = TextCut.of(closing.text(), body).cut(closing.index() + 1);
    Text last = closing.text();
    TextCut.of(last, body).cut(closing.index()).unlink();
    TextCut begun = TextCut.of(opened.text(), body);
    Text words = begun.cut(opening.end());
    ClaimMarkNode mark = new ClaimMarkNode(opening.group(1));
    int at = begun.offset(opening.start()) - body.start();
    mark.setSourceSpans(List.of(SourceSpan.of(0, 0, at, opening.end() - opening.start())));
    TextCut.of(opened.text(), body).cut(opening.start()).unlink();
    SaidNode said = new SaidNode();
    opened.text().insertAfter(said);
    for (Node node = words; node != null && node != behind; ) {
      Node next = node.getNext();
      said.appendChild(node);
      node = next;
    }
    said.appendChild(mark);
    TextCut.dropEmpty(behind);
    TextCut.dropEmpty(words);
  }
}
