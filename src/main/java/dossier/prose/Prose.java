package dossier.prose;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.commonmark.node.Document;
import org.commonmark.node.Node;

/**
 * A parsed text: what is in it, and the tree that a {@link Typesetter} sets. All lists are in the
 * order of the text. Immutable and safe to share between threads: nothing changes the tree once
 * this exists.
 */
public final class Prose {
  /** A text with nothing in it. */
  public static final Prose EMPTY =
      new Prose(
          new Document(),
          new Contents(List.of(), List.of(), List.of(), List.of(), List.of()),
          Map.of());

  /** What was lifted out of a text. */
  record Contents(
      List<Citation> citations,
      List<Quotation> quotations,
      List<Mention> mentions,
      List<Heading> headings,
      List<Destination> destinations) {}

  private final Node document;
  private final Contents contents;
  private final Map<Node, Heading> headingOf;

  Prose(Node document, Contents contents, Map<Node, Heading> headingOf) {
    this.document = document;
    this.contents = contents;
    this.headingOf = headingOf;
  }

  /** The citations. */
  public List<Citation> citations() {
    return contents.citations();
  }

  /** The quotations, cited or not. */
  public List<Quotation> quotations() {
    return contents.quotations();
  }

  /** The links to entries by id. */
  public List<Mention> mentions() {
    return contents.mentions();
  }

  /** The headings. */
  public List<Heading> headings() {
    return contents.headings();
  }

  /** The ordinary links and the images. */
  public List<Destination> destinations() {
    return contents.destinations();
  }

  /** The ids that headings have on the page. */
  public Set<String> anchors() {
    return headings().stream().map(Heading::id).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether there is no text. */
  public boolean isEmpty() {
    return document.getFirstChild() == null;
  }

  Node document() {
    return document;
  }

  Map<Node, Heading> headingOf() {
    return headingOf;
  }
}
