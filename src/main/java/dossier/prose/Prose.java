package dossier.prose;

import dossier.prose.lift.Lifted;
import dossier.prose.lift.Lifted.Layout;
import dossier.prose.line.WordLetters;
import dossier.prose.part.Citation;
import dossier.prose.part.ComparisonPlace;
import dossier.prose.part.Destination;
import dossier.prose.part.Heading;
import dossier.prose.part.Mention;
import dossier.prose.part.Numbered;
import dossier.prose.part.Paragraph;
import dossier.prose.part.PlacedMark;
import dossier.prose.part.Quotation;
import dossier.prose.part.Section;
import dossier.prose.part.WrittenId;
import dossier.prose.tree.PlainText;
import dossier.prose.tree.Sections;
import dossier.text.Span;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.commonmark.node.Document;
import org.commonmark.node.Node;

/**
 * A parsed text: what is in it, and the tree that a {@link ProseRenderer} sets. All lists are in
 * the order of the text. Immutable and safe to share between threads: nothing changes the tree once
 * this exists.
 */
public final class Prose {
  /** A text with nothing in it. */
  public static final Prose EMPTY = new Prose(new Document(), Lifted.NOTHING);

  private final Tree tree;
  private final Lifted lifted;
  private final Set<String> anchors;
  private final NavigableMap<Integer, Span> violent = new TreeMap<>();

  Prose(Node document, Lifted lifted) {
    this(new Tree.Here(document, lifted.layout()), lifted, anchors(lifted));
  }

  private Prose(Tree tree, Lifted lifted, Set<String> anchors) {
    this.tree = tree;
    this.lifted = lifted;
    this.anchors = anchors;
    lifted.layout().violent().forEach(section -> violent.put(section.start(), section));
  }

  /**
   * What is in a text, without its tree: all of it that can be kept.
   *
   * @param lifted what was lifted out of it, without what is said of nodes
   */
  public record Contents(Lifted lifted, SortedSet<String> anchors) {}

  /** What can be kept of it. */
  public Contents contents() {
    return new Contents(lifted.withoutNodes(), new TreeSet<>(anchors));
  }

  /**
   * The text that had these contents. Its tree is there when it is first asked for.
   *
   * @param reading reads the text again
   */
  public static Prose of(Contents contents, Supplier<Prose> reading) {
    return new Prose(
        new Tree.Later(() -> reading.get().tree.here()), contents.lifted(), contents.anchors());
  }

  /** The citations. */
  public List<Citation> citations() {
    return lifted.citations();
  }

  /** The numbered paragraph in which a citation stands; none stands in a list or quotation. */
  public Optional<Numbered> paragraphOf(Citation citation) {
    return Optional.ofNullable(lifted.layout().paragraphOf().get(citation.index()));
  }

  /** The quotations, cited or not. */
  public List<Quotation> quotations() {
    return lifted.quotations();
  }

  /** The links to entries by id. */
  public List<Mention> mentions() {
    return lifted.mentions();
  }

  /** The headings. */
  public List<Heading> headings() {
    return lifted.headings();
  }

  /**
   * The headings with their words as a page shows them.
   *
   * @param names what a mention is shown as
   */
  public List<Heading> headings(Function<Mention, String> names) {
    return layout().headingOf().entrySet().stream()
        .map(heading -> heading.getValue().named(PlainText.of(heading.getKey(), names)))
        .sorted(Comparator.comparingInt(heading -> heading.span().start()))
        .toList();
  }

  /** The ordinary links and the images. */
  public List<Destination> destinations() {
    return lifted.destinations();
  }

  /** The paragraphs of the running text and of its lists that cite nothing. */
  public List<Paragraph> uncited() {
    return lifted.uncited();
  }

  /** What would be a citation or a link if there were an entry with its id. */
  public List<WrittenId> writtenIds() {
    return lifted.writtenIds();
  }

  /** The marks of claims. */
  public List<PlacedMark> said() {
    return lifted.said();
  }

  /** Where comparisons stand. */
  public List<ComparisonPlace> comparisons() {
    return lifted.comparisons();
  }

  /** The ids that can be linked to on the page: of headings, old ones too, and of paragraphs. */
  public Set<String> anchors() {
    return anchors;
  }

  /** Where in its file each heading and each numbered paragraph begins, by its id on the page. */
  public Map<String, Integer> starts() {
    return layout().starts();
  }

  private static Set<String> anchors(Lifted lifted) {
    TreeSet<String> anchors = new TreeSet<>();
    for (Heading heading : lifted.headings()) {
      anchors.add(heading.id());
      anchors.addAll(heading.former());
    }
    lifted.layout().numberOf().values().forEach(paragraph -> anchors.add(paragraph.id()));
    return Collections.unmodifiableSet(anchors);
  }

  /**
   * The text as plain words, heading by heading, without the passages that describe violence.
   *
   * @param names what a mention is shown as
   */
  public List<Section> sections(Function<Mention, String> names) {
    return Sections.of(document(), layout().headingOf(), names);
  }

  /** How many words there are to read, headings, quotations and tables included. */
  public int words() {
    return WordLetters.count(PlainText.of(document()), Integer.MAX_VALUE);
  }

  /** Whether some section describes violence, and is folded until the reader opens it. */
  public boolean isViolent() {
    return !violent.isEmpty();
  }

  /** Whether a place of this text lies in such a section; no two of them overlap. */
  public boolean isViolent(Span place) {
    return Optional.ofNullable(violent.floorEntry(place.start()))
        .filter(section -> place.start() < section.getValue().end())
        .isPresent();
  }

  /** Whether there is no text. */
  public boolean isEmpty() {
    return document().getFirstChild() == null;
  }

  Node document() {
    return tree.here().document();
  }

  private Layout layout() {
    return tree.here().layout();
  }

  Optional<Numbered> paragraph(Node node) {
    return Optional.ofNullable(layout().numberOf().get(node));
  }

  Optional<Heading> heading(Node node) {
    return Optional.ofNullable(layout().headingOf().get(node));
  }
}
