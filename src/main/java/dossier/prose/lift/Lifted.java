package dossier.prose.lift;

import dossier.prose.part.Citation;
import dossier.prose.part.ComparisonPlace;
import dossier.prose.part.Destination;
import dossier.prose.part.Heading;
import dossier.prose.part.Mention;
import dossier.prose.part.Numbered;
import dossier.prose.part.Paragraph;
import dossier.prose.part.PlacedMark;
import dossier.prose.part.Quotation;
import dossier.prose.part.WrittenId;
import dossier.text.Span;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Node;

/** What was lifted out of a text, each in the order of the text, and how it is laid out. */
public record Lifted(
    List<Citation> citations,
    List<Quotation> quotations,
    List<Mention> mentions,
    List<Heading> headings,
    List<Destination> destinations,
    List<Paragraph> uncited,
    List<WrittenId> writtenIds,
    List<PlacedMark> said,
    List<ComparisonPlace> comparisons,
    Layout layout) {

  /** Of a text with nothing in it. */
  public static final Lifted NOTHING =
      new Lifted(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Layout.NOTHING);

  public Lifted {
    citations = List.copyOf(citations);
    quotations = List.copyOf(quotations);
    mentions = List.copyOf(mentions);
    headings = List.copyOf(headings);
    destinations = List.copyOf(destinations);
    uncited = List.copyOf(uncited);
    writtenIds = List.copyOf(writtenIds);
    said = List.copyOf(said);
    comparisons = List.copyOf(comparisons);
  }

  /** The same without what is said of nodes. */
  public Lifted withoutNodes() {
    return new Lifted(
        citations,
        quotations,
        mentions,
        headings,
        destinations,
        uncited,
        writtenIds,
        said,
        comparisons,
        new Layout(Map.of(), Map.of(), layout.paragraphOf(), layout.violent(), Map.of()));
  }

  /**
   * How a text is laid out.
   *
   * @param headingOf which node is which heading
   * @param numberOf which node is which numbered paragraph
   * @param paragraphOf in which of those each citation stands, by its index
   * @param violent the sections that describe violence
   * @param starts where in the file each heading and numbered paragraph begins, by its id
   */
  public record Layout(
      Map<Node, Heading> headingOf,
      Map<Node, Numbered> numberOf,
      Map<Integer, Numbered> paragraphOf,
      List<Span> violent,
      Map<String, Integer> starts) {
    static final Layout NOTHING = new Layout(Map.of(), Map.of(), Map.of(), List.of(), Map.of());

    public Layout {
      headingOf = Map.copyOf(headingOf);
      numberOf = Map.copyOf(numberOf);
      paragraphOf = Map.copyOf(paragraphOf);
      violent = List.copyOf(violent);
      starts = Map.copyOf(starts);
    }
  }
}
