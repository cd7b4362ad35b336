package dossier.prose.lift;

import dossier.prose.line.LeadingSigns;
import dossier.prose.line.Leftovers;
import dossier.prose.line.Literal;
import dossier.prose.line.WrittenIds;
import dossier.prose.part.ComparisonPlace;
import dossier.prose.part.Numbered;
import dossier.prose.part.Quotation;
import dossier.prose.part.Sentence;
import dossier.prose.part.WrittenId;
import dossier.prose.sentence.SentenceLifter;
import dossier.prose.tree.Body;
import dossier.prose.tree.ComparisonPlaces;
import dossier.prose.tree.Nodes.ComparisonNode;
import dossier.prose.tree.Run;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.text.Controls;
import dossier.text.Located;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Walks through one parsed text, lifts out of it what the rest of the dossier wants to know, and
 * leaves it ready to be set. Used once, by one thread.
 */
public final class Lifter {
  private final Body body;
  private final List<Diagnostic> complaints = new ArrayList<>();
  private final List<dossier.prose.part.Paragraph> uncited = new ArrayList<>();
  private final List<WrittenId> writtenIds = new ArrayList<>();
  private final Map<Node, Run> runs = new HashMap<>();
  private final HeadingLifter headings;
  private final CitationLifter citations;
  private final LinkLifter links;
  private final QuotationLifter quotations;
  private final ClaimMarks claimMarks;
  private final SentenceLifter sentences = new SentenceLifter();
  private final List<ComparisonPlace> comparisons = new ArrayList<>();

  /** A lifter for the text of a body. */
  public Lifter(Body body) {
    this.body = body;
    this.headings = new HeadingLifter(body, complaints::add);
    this.citations = new CitationLifter(body, complaints::add);
    this.links = new LinkLifter(body, complaints::add);
    this.quotations = new QuotationLifter(body, complaints::add);
    this.claimMarks = new ClaimMarks(body, complaints::add);
  }

  /** Walks through the text; nothing changes the tree afterwards. */
  public Outcome<Lifted> lift(Node document) {
    DirectionControls.raw(body).forEach(complaints::add);
    headings.reserve(document);
    enter(document);
    Map<Node, Numbered> numberOf = Numbers.in(document, runs);
    Lifted lifted =
        new Lifted(
            citations.citations(),
            quotations.quotations(),
            links.mentions(),
            headings.headings(),
            links.destinations(),
            uncited,
            writtenIds,
            claimMarks.said(numberOf),
            comparisons,
            new Lifted.Layout(
                headings.headingOf(),
                numberOf,
                paragraphs(numberOf),
                new Folds(body, headings.headingOf()).in(document),
                starts(numberOf)));
    forgetPlaces(document);
    return Outcome.of(lifted, complaints);
  }

  /** The sentences of the text that was lifted, in its order. */
  public List<Sentence> sentences() {
    return sentences.sentences();
  }

  /** What was lifted knows where it was written, and nobody asks the tree any more. */
  private static void forgetPlaces(Node parent) {
    parent.setSourceSpans(List.of());
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      forgetPlaces(node);
    }
  }

  private Map<String, Integer> starts(Map<Node, Numbered> numbers) {
    Map<String, Integer> starts = new HashMap<>();
    headings.headings().forEach(heading -> starts.put(heading.id(), heading.span().start()));
    numbers.forEach((node, paragraph) -> starts.put(paragraph.id(), body.place(node).start()));
    return starts;
  }

  /** In which numbered paragraph each citation stands, by its index. */
  private Map<Integer, Numbered> paragraphs(Map<Node, Numbered> numbers) {
    Map<Integer, Numbered> paragraphs = new HashMap<>();
    numbers.forEach(
        (block, number) ->
            Optional.ofNullable(runs.get(block)).stream()
                .flatMap(run -> run.citations().values().stream())
                .forEach(node -> paragraphs.put(node.citation().index(), number)));
    return paragraphs;
  }

  private void enter(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      Optional<ComparisonNode> comparison = ComparisonPlaces.take(node, body);
      if (comparison.isPresent()) {
        node = comparison.get();
        comparisons.add(comparison.get().place());
        continue;
      }
      Optional<BlockQuotation> block =
          node instanceof BlockQuote quote ? BlockQuotation.in(quote) : Optional.empty();
      node(node);
      enter(node);
      if (node instanceof BlockQuote quote) {
        block.ifPresentOrElse(found -> attributed(found), () -> quotations.unattributed(quote));
      }
    }
  }

  private void attributed(BlockQuotation found) {
    List<Run> words = found.runs(runs);
    quotations.attributed(found, runs);
    if (!BlockQuotation.around(found.quote())) {
      sentences.quotation(words, quotations.last());
    }
  }

  private void node(Node node) {
    if (node instanceof Paragraph || node instanceof Heading || node instanceof TableCell) {
      links.mentions(node);
    }
    if (node instanceof Heading heading) {
      headings.lift(heading);
    } else if (node instanceof HtmlBlock || node instanceof HtmlInline) {
      complaints.add(Broken.html(body.extent(node), body.place(node)));
    } else if (node instanceof Link link) {
      links.lift(link);
    } else if (node instanceof Image image) {
      links.lift(image);
    }
    if (node instanceof Paragraph || node instanceof Heading || node instanceof TableCell) {
      claimMarks.lift(node);
      OwnWords.part(node, body);
      Run run = body.run(node);
      runs.put(node, run);
      words(run, node);
      Paragraphs.uncited(node, run, body).ifPresent(uncited::add);
    }
  }

  private void words(Run run, Node block) {
    int control = Controls.find(run.text(), 0);
    if (control >= 0) {
      complaints.add(control(run.span(control, control + 1)));
    }
    DirectionControls.written(run).forEach(complaints::add);
    citations.lift(run, block);
    boolean inBlock = BlockQuotation.around(block);
    int before = quotations.quotations().size();
    quotations.lift(run, inBlock);
    if (!inBlock) {
      List<Quotation> all = quotations.quotations();
      sentences.words(run, block, all.subList(before, all.size()));
    }
    if (LeadingSigns.areIn(run.text())) {
      signs(run);
    }
    Typography.polish(block, body);
  }

  private void signs(Run run) {
    leftovers(run, Leftovers.ofLinks(run.text()), Broken::link);
    leftovers(run, Leftovers.ofCitations(run.text()), Broken::citation);
    leftovers(run, Leftovers.ofClaimMarks(run.text()), Broken::claimMark);
    leftovers(run, Leftovers.ofComparisons(run.text()), Broken::comparison);
    for (Literal literal : Literal.values()) {
      leftovers(run, literal.in(run.text()), place -> Broken.literal(literal, place));
    }
    WrittenIds.in(run.text()).stream()
        .filter(match -> !run.escaped(match.start()))
        .forEach(match -> writtenIds.add(writtenId(run, match)));
  }

  private static WrittenId writtenId(Run run, MatchResult match) {
    int group = match.group(1) == null ? 2 : 1;
    Span id = run.span(match.start(group), match.end(group));
    return new WrittenId(
        new Located<>(match.group(group), id), run.span(match.start(), match.end()));
  }

  private void leftovers(Run run, List<MatchResult> found, Function<Span, Diagnostic> complaint) {
    found.stream()
        .filter(match -> !run.escaped(match.start()) && !endsEscaped(run, match))
        .forEach(match -> complaints.add(complaint.apply(run.span(match.start(), match.end()))));
  }

  /** Whether the bracket that would lead to an address is one that readers should see. */
  private static boolean endsEscaped(Run run, MatchResult match) {
    return match.group().endsWith("](") && run.escaped(match.end() - "](".length());
  }

  private static Diagnostic control(Span place) {
    return Diagnostic.of(Rule.CONTROL_CHARACTER, place, "this stands for a control character")
        .help("take it out");
  }
}
