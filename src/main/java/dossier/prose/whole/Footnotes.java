package dossier.prose.whole;

import dossier.prose.tree.Body;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/**
 * The footnotes of a text, parted by whether readers come to them.
 *
 * @param reached by their names; the first of a name
 * @param lost those without a mark that leads to them, a second one of the same name, and those
 *     that stand in another
 */
record Footnotes(Map<FoldedName, FootnoteDefinition> reached, List<FootnoteDefinition> lost) {

  static Footnotes in(Node document) {
    Map<FoldedName, FootnoteDefinition> named = new LinkedHashMap<>();
    List<FootnoteDefinition> all = TreeWalk.all(document, FootnoteDefinition.class);
    all.stream()
        .filter(footnote -> !isInAnother(footnote))
        .forEach(footnote -> named.putIfAbsent(FoldedName.of(footnote.getLabel()), footnote));
    named.keySet().retainAll(reached(document, named));
    return new Footnotes(
        named, all.stream().filter(footnote -> !isThatOf(named, footnote)).toList());
  }

  private static boolean isInAnother(Node footnote) {
    Node around = footnote.getParent();
    while (around != null && !(around instanceof FootnoteDefinition)) {
      around = around.getParent();
    }
    return around != null;
  }

  private static boolean isThatOf(
      Map<FoldedName, FootnoteDefinition> named, FootnoteDefinition footnote) {
    return named.get(FoldedName.of(footnote.getLabel())) == footnote;
  }

  /** What is said of those that are lost. */
  List<Diagnostic> complaints(Body body) {
    return lost.stream().map(footnote -> complaint(footnote, body)).toList();
  }

  private Diagnostic complaint(FootnoteDefinition footnote, Body body) {
    if (isInAnother(footnote)) {
      return inAnother(footnote, body);
    }
    Node first = reached.get(FoldedName.of(footnote.getLabel()));
    return first == null ? unmarked(footnote, body) : second(footnote, first, body);
  }

  /** What the marks of the text lead to, and the marks in what they lead to. */
  private static Set<FoldedName> reached(
      Node document, Map<FoldedName, FootnoteDefinition> footnotes) {
    Set<FoldedName> reached = new HashSet<>();
    Deque<Node> open = new ArrayDeque<>(List.of(document));
    while (!open.isEmpty()) {
      for (FoldedName label : marks(open.remove())) {
        FootnoteDefinition footnote = footnotes.get(label);
        if (footnote != null && reached.add(label)) {
          open.add(footnote);
        }
      }
    }
    return reached;
  }

  private static List<FoldedName> marks(Node root) {
    return TreeWalk.all(root, FootnoteReference.class).stream()
        .filter(mark -> isSet(mark, root))
        .map(mark -> FoldedName.of(mark.getLabel()))
        .toList();
  }

  /** Whether a mark is shown where its text is: neither in a footnote below nor in alt text. */
  private static boolean isSet(Node mark, Node root) {
    Node around = mark.getParent();
    while (around != null && around != root) {
      if (around instanceof FootnoteDefinition || around instanceof Image) {
        return false;
      }
      around = around.getParent();
    }
    return true;
  }

  private static Diagnostic inAnother(FootnoteDefinition footnote, Body body) {
    String message = "readers would not see this footnote: it stands in another one";
    return Diagnostic.of(Rule.UNSEEN_WORDS, body.extent(footnote), message)
        .help("begin its line with [^, without spaces before it");
  }

  private static Diagnostic second(FootnoteDefinition footnote, Node before, Body body) {
    String message = "readers would not see this second footnote '%s'";
    return Diagnostic.of(
            Rule.UNSEEN_WORDS, body.extent(footnote), message.formatted(footnote.getLabel()))
        .note(body.place(before), "the first one is here")
        .help("give it a name of its own, and a mark in the text");
  }

  private static Diagnostic unmarked(FootnoteDefinition footnote, Body body) {
    String message = "readers would not see this footnote: no mark in the text leads to it";
    return Diagnostic.of(Rule.UNSEEN_WORDS, body.extent(footnote), message)
        .help("write [^" + footnote.getLabel() + "] where it belongs, or take it out");
  }
}
