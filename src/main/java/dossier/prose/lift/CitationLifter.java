package dossier.prose.lift;

import dossier.prose.line.Alignment;
import dossier.prose.line.Sentences;
import dossier.prose.part.Citation;
import dossier.prose.tree.Body;
import dossier.prose.tree.Nodes.CitationNode;
import dossier.prose.tree.Run;
import dossier.report.Diagnostic;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Reads the citations of a text, block by block. Used once, by one thread. */
final class CitationLifter {
  private static final Pattern RIGHT_BEHIND = Pattern.compile("(@[^\\s,;{}]+)\\{([^{}]*)}");
  private static final Pattern APART = Pattern.compile("(@[^\\s,;{}]+,?\\s+)\\{([^{}]*)}");

  private final Body body;
  private final Consumer<Diagnostic> complaints;
  private final List<Citation> citations = new ArrayList<>();

  CitationLifter(Body body, Consumer<Diagnostic> complaints) {
    this.body = body;
    this.complaints = complaints;
  }

  List<Citation> citations() {
    return citations;
  }

  void lift(Run run, Node block) {
    if (run.citations().isEmpty()) {
      return;
    }
    boolean attribution = BlockQuotation.around(block);
    Sentences sentences = Sentences.of(run.text());
    run.citations().forEach((at, node) -> lift(node, attribution ? "" : sentences.around(at)));
  }

  private void lift(CitationNode node, String context) {
    Span whole = body.extent(node);
    int[] at = Alignment.ofRaw(node.inner(), body.file().text(), whole.start() + 1, whole.end());
    CitationGrammar.Reading reading =
        CitationGrammar.read(plain(node.inner()), (from, to) -> body.stretch(at, from, to, whole));
    reading.wrong().forEach(part -> complaints.accept(Broken.part(part)));
    if (doubled(node)) {
      complaints.accept(Broken.citation(whole));
    }
    node.read(new Citation(citations.size(), reading.cites(), whole, context));
    citations.add(node.citation());
  }

  /** Pandoc's locator in braces, {@code @id{p. 3}}, as one without; every word keeps its place. */
  private static String plain(String inner) {
    if (inner.indexOf('{') < 0) {
      return inner;
    }
    String parted = RIGHT_BEHIND.matcher(inner).replaceAll("$1,$2 ");
    return APART.matcher(parted).replaceAll("$1 $2 ");
  }

  /** {@code [[@id]]} is neither a citation nor a mention. */
  private static boolean doubled(CitationNode node) {
    return node.getPrevious() instanceof Text before
        && node.getNext() instanceof Text after
        && before.getLiteral().endsWith("[")
        && after.getLiteral().startsWith("]");
  }
}
