package dossier.prose;

import dossier.prose.Nodes.CitationNode;
import dossier.prose.Nodes.MentionNode;
import dossier.prose.Prose.Contents;
import dossier.prose.line.Alignment;
import dossier.prose.line.Anchors;
import dossier.prose.line.Leftovers;
import dossier.prose.line.Sentences;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.text.Controls;
import dossier.text.Span;
import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Lifts out of one parsed text what the rest of the dossier wants to know. Used once, by one
 * thread.
 */
final class Lifter {
  private final TextFile file;
  private final int bodyStart;
  private final List<Citation> citations = new ArrayList<>();
  private final List<Quotation> quotations = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();
  private final List<Destination> destinations = new ArrayList<>();
  private final Map<String, Span> writtenIds = new HashMap<>();
  private final Map<Node, Heading> headingOf = new HashMap<>();
  private final Anchors anchors = new Anchors();
  private final List<Diagnostic> complaints = new ArrayList<>();

  Lifter(TextFile file, int bodyStart) {
    this.file = file;
    this.bodyStart = bodyStart;
  }

  Outcome<Prose> lift(Node document) {
    reserveWritten(document);
    enter(document);
    Contents contents =
        new Contents(
            List.copyOf(citations),
            List.copyOf(quotations),
            List.copyOf(mentions),
            List.copyOf(headings),
            List.copyOf(destinations));
    return Outcome.of(new Prose(document, contents, headingOf), complaints);
  }

  private void enter(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      node(node);
      enter(node);
      if (node instanceof BlockQuote quote) {
        BlockQuotation.in(quote).ifPresentOrElse(this::blockQuotation, () -> unattributed(quote));
      }
    }
  }

  /** A block quotation without a last line that names its source, and with no citation in it. */
  private void unattributed(BlockQuote quote) {
    if (!BlockQuotation.cites(quote)) {
      quotations.add(new Quotation(PlainText.of(quote), place(quote), Optional.empty()));
    }
  }

  private void blockQuotation(BlockQuotation found) {
    quotations.add(found.quotation(this::place));
    found.detach();
  }

  private void node(Node node) {
    if (node instanceof org.commonmark.node.Heading heading) {
      heading(heading);
    } else if (node instanceof HtmlBlock || node instanceof HtmlInline) {
      complaints.add(
          Diagnostic.of(Rule.RAW_HTML, place(node), "HTML is not rendered: readers see it as text")
              .help("write Markdown, or put it in backticks if readers should see it"));
    } else if (node instanceof Link link) {
      destination(link, link.getDestination(), false);
    } else if (node instanceof Image image) {
      destination(image, image.getDestination(), true);
    }
    if (node instanceof Paragraph
        || node instanceof org.commonmark.node.Heading
        || node instanceof TableCell) {
      mentionsIn(node);
      words(Run.of(node, file, bodyStart), node);
    }
  }

  private void words(Run run, Node block) {
    int control = Controls.find(run.text(), 0);
    if (control >= 0) {
      complaints.add(
          Diagnostic.of(
                  Rule.CONTROL_CHARACTER,
                  run.span(control, control + 1),
                  "this stands for a control character")
              .help("take it out"));
    }
    boolean attribution = BlockQuotation.attributes(block);
    run.citations()
        .forEach(
            (at, node) ->
                citation(node, attribution ? "a quotation" : Sentences.before(run.text(), at)));
    List<Quotation> found = BlockQuotation.attributes(block) ? List.of() : Quotations.in(run);
    quotations.addAll(found);
    leftovers(run, Leftovers.ofLinks(run.text()), Lifter::brokenLink);
    leftovers(run, Leftovers.ofCitations(run.text()), Lifter::broken);
    Typography.polish(block);
  }

  private void leftovers(Run run, List<MatchResult> found, Function<Span, Diagnostic> complaint) {
    found.stream()
        .filter(match -> !run.escaped(match.start()))
        .forEach(match -> complaints.add(complaint.apply(run.span(match.start(), match.end()))));
  }

  private void citation(CitationNode node, String context) {
    Span whole = extent(node);
    int[] at = Alignment.ofRaw(node.inner(), file.text(), whole.start() + 1, whole.end());
    CitationGrammar.Reading reading =
        CitationGrammar.read(node.inner(), (from, to) -> span(at, from, to, whole));
    reading.wrong().forEach(part -> complaints.add(unnamed(part)));
    if (doubled(node)) {
      complaints.add(broken(whole));
    }
    node.read(new Citation(citations.size(), reading.cites(), whole, context));
    citations.add(node.citation());
  }

  /** {@code [[@id]]} is neither a citation nor a mention. */
  private static boolean doubled(CitationNode node) {
    return node.getPrevious() instanceof Text before
        && node.getNext() instanceof Text after
        && before.getLiteral().endsWith("[")
        && after.getLiteral().startsWith("]");
  }

  private static Diagnostic unnamed(Span part) {
    return Diagnostic.of(
            Rule.BROKEN_CITATION,
            part,
            "each part of a citation names one source, and this does not")
        .help("part several sources with semicolons: [@a, p. 3; see @b]");
  }

  private void mentionsIn(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof MentionNode mention) {
        dropBracketBefore(mention);
        Span whole = extent(mention);
        int[] at = Alignment.ofRaw(mention.inner(), file.text(), whole.start() + 1, whole.end());
        mention.read(Mentions.read(mention.inner(), (from, to) -> span(at, from, to, whole)));
        mentions.add(mention.mention());
      } else if (!(node instanceof Block)) {
        mentionsIn(node);
      }
    }
  }

  /** The first of a mention's two opening brackets is left in the words before it. */
  private static void dropBracketBefore(MentionNode mention) {
    if (mention.getPrevious() instanceof Text before && before.getLiteral().endsWith("[")) {
      before.setLiteral(before.getLiteral().substring(0, before.getLiteral().length() - 1));
    }
  }

  private Span span(int[] at, int from, int to, Span whole) {
    if (from >= to || to > at.length) {
      return whole;
    }
    return file.span(at[from], at[to - 1] + 1);
  }

  private void destination(Node node, String address, boolean image) {
    Span whole = place(node);
    int found = whole.text().lastIndexOf(address);
    Span span = found < 0 || address.isEmpty() ? whole : whole.sub(found, found + address.length());
    String label = PlainText.of(node);
    if (!image && label.matches("-?@\\S+")) {
      complaints.add(broken(whole));
    }
    destinations.add(new Destination(address, image, label, span));
  }

  private void reserveWritten(Node document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof org.commonmark.node.Heading heading) {
        writtenId(heading).ifPresent(anchors::take);
      }
    }
  }

  private static Optional<String> writtenId(org.commonmark.node.Heading heading) {
    if (heading.getLastChild() instanceof Text text) {
      Matcher written = Anchors.written(text.getLiteral());
      return written.find() ? Optional.of(written.group(1)) : Optional.empty();
    }
    return Optional.empty();
  }

  private void heading(org.commonmark.node.Heading node) {
    Optional<String> written = writtenId(node);
    Span place = place(node);
    written.ifPresent(id -> checkWritten(id, place));
    if (written.isEmpty() && Anchors.looksWritten(PlainText.of(node))) {
      complaints.add(
          Diagnostic.of(Rule.BAD_VALUE, place, "this heading's id cannot be read")
              .help("write it as {#id} at the end, with letters, digits and hyphens"));
    }
    if (written.isPresent() && node.getLastChild() instanceof Text text) {
      text.setLiteral(Anchors.written(text.getLiteral()).replaceFirst(""));
    }
    String words =
        Run.of(node, file, bodyStart).text().replace(String.valueOf(Run.OBJECT), "").strip();
    String id = written.orElseGet(() -> anchors.make(words));
    Heading heading = new Heading(Math.max(2, node.getLevel()), id, words, place);
    headings.add(heading);
    headingOf.put(node, heading);
  }

  private void checkWritten(String id, Span place) {
    int at = place.text().lastIndexOf("{#");
    Span span = at < 0 ? place : place.sub(at + 2, at + 2 + id.length());
    if (!Anchors.allowed(id)) {
      complaints.add(
          Diagnostic.of(Rule.BAD_VALUE, span, "'" + id + "' cannot be the id of a heading")
              .help(
                  "use letters, digits and hyphens, and none of the ids that pages use themselves"));
    }
    Optional.ofNullable(writtenIds.putIfAbsent(id, span))
        .ifPresent(
            other ->
                complaints.add(
                    Diagnostic.of(
                            Rule.DUPLICATE_ANCHOR,
                            span,
                            "a second heading with the id '" + id + "'")
                        .note(other, "the first one is here")));
  }

  private static Diagnostic brokenLink(Span span) {
    return Diagnostic.of(
            Rule.BROKEN_LINK,
            span,
            "this looks like a link to an entry, but it cannot be read as one")
        .help("write it as [[id]], or write \\[ for a bracket that readers should see");
  }

  private static Diagnostic broken(Span span) {
    return Diagnostic.of(
            Rule.BROKEN_CITATION, span, "this looks like a citation, but it cannot be read as one")
        .help(
            "write it as [@id] with both brackets, or write \\[ for a bracket that readers should see");
  }

  /** From the first line of a node to its last. */
  private Span extent(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return place(node);
    }
    SourceSpan last = spans.get(spans.size() - 1);
    int end = bodyStart + last.getInputIndex() + last.getLength();
    return file.span(bodyStart + spans.get(0).getInputIndex(), end);
  }

  private Span place(Node node) {
    return ProseReader.place(file, bodyStart, node);
  }
}
