package dossier.prose.lift;

import dossier.prose.line.Alignment;
import dossier.prose.part.Destination;
import dossier.prose.part.Mention;
import dossier.prose.tree.Body;
import dossier.prose.tree.Mentions;
import dossier.prose.tree.Nodes.MentionNode;
import dossier.prose.tree.PlainText;
import dossier.report.Diagnostic;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.node.Block;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Lifts mentions, links and images out of a text. Used once, by one thread. */
final class LinkLifter {
  private final Body body;
  private final Consumer<Diagnostic> complaints;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Destination> destinations = new ArrayList<>();

  LinkLifter(Body body, Consumer<Diagnostic> complaints) {
    this.body = body;
    this.complaints = complaints;
  }

  List<Mention> mentions() {
    return mentions;
  }

  List<Destination> destinations() {
    return destinations;
  }

  void lift(Link link) {
    destination(link, link.getDestination(), false);
  }

  void lift(Image image) {
    destination(image, image.getDestination(), true);
  }

  /** The mentions of a block; blocks within it are not entered. */
  void mentions(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof MentionNode mention) {
        dropBracketBefore(mention);
        mention(mention);
      } else if (!(node instanceof Block)) {
        mentions(node);
      }
    }
  }

  private void mention(MentionNode node) {
    Span whole = body.extent(node);
    int[] at = Alignment.ofRaw(node.inner(), body.file().text(), whole.start() + 1, whole.end());
    if (node.getPrevious() instanceof Text before && before.getLiteral().endsWith("!")) {
      int start = whole.start() - 2;
      complaints.accept(Broken.embedded(body.file().span(start, whole.end())));
    }
    node.read(Mentions.read(node.inner(), (from, to) -> body.stretch(at, from, to, whole)));
    mentions.add(node.mention());
  }

  /** The first of a mention's two opening brackets is left in the words before it. */
  private static void dropBracketBefore(MentionNode mention) {
    if (mention.getPrevious() instanceof Text before && before.getLiteral().endsWith("[")) {
      before.setLiteral(before.getLiteral().substring(0, before.getLiteral().length() - 1));
    }
  }

  private void destination(Node node, String address, boolean image) {
    Span whole = body.place(node);
    int found = whole.text().lastIndexOf(address);
    boolean there = found >= 0 && !address.isEmpty();
    Span span = there ? whole.sub(found, found + address.length()) : whole;
    destinations.add(new Destination(address, image, PlainText.of(node), span));
  }
}
