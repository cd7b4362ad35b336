package dossier.prose.lift;

import dossier.prose.line.QuotedStretches;
import dossier.prose.line.QuotedStretches.Stretch;
import dossier.prose.line.Sentences;
import dossier.prose.line.WordLetters;
import dossier.prose.part.Quotation;
import dossier.prose.tree.EditorsBrackets;
import dossier.prose.tree.Nodes.CitationNode;
import dossier.prose.tree.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the quotations in a run of words. The citation of one stands right behind it: nothing but
 * spaces and at most one mark of punctuation between, or last within it. Four words and more may
 * also be cited in the newspaper's way, by the first citation behind them in their sentence. What
 * stands within another quotation is one only if it has a citation of its own.
 */
final class Quotations {
  private static final int FEW = 4;

  private final Run run;
  private final String text;
  private final List<Quoted> found = new ArrayList<>();

  /**
   * A quotation in the words of a block.
   *
   * @param start where what it says begins
   * @param end where that ends; a citation within the marks stands behind it
   */
  record Quoted(Quotation quotation, int start, int end) {}

  /**
   * What was found.
   *
   * @param unpaired where marks stand that have no partner
   */
  record Found(List<Quoted> quotations, List<Integer> unpaired) {}

  private Quotations(Run run) {
    this.run = run;
    this.text = run.text();
  }

  static Found in(Run run) {
    Quotations quotations = new Quotations(run);
    QuotedStretches.Found stretches =
        QuotedStretches.in(run.text(), at -> quotations.behind(at + 1).isPresent());
    int outer = -1;
    for (Stretch stretch : stretches.stretches()) {
      boolean inner = stretch.closing() < outer;
      quotations.add(stretch, inner);
      outer = Math.max(outer, stretch.closing());
    }
    return new Found(quotations.found, stretches.unpaired());
  }

  private void add(Stretch stretch, boolean inner) {
    Optional<Integer> behind = behind(stretch.closing() + 1);
    Optional<Integer> within = within(stretch);
    Optional<Integer> own = behind.or(() -> within);
    if (own.isEmpty() && (inner || run.isOwn(stretch.closing() + 1))) {
      return;
    }
    int end = within.orElse(stretch.closing());
    Optional<CitationNode> citation = own.or(() -> later(stretch)).map(run.citations()::get);
    EditorsBrackets brackets = new EditorsBrackets();
    brackets.read(run.written(), stretch.opening() + 1, end);
    Quotation quotation =
        new Quotation(
            brackets.shown(),
            brackets.wording(),
            run.span(stretch.opening(), stretch.closing() + 1),
            citation.map(CitationNode::citation));
    found.add(new Quoted(quotation, stretch.opening(), end));
  }

  /** The citation right behind a place. */
  private Optional<Integer> behind(int from) {
    int at = from;
    if (at < text.length() && ".,;:!?…".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return Optional.of(at).filter(run.citations()::containsKey);
  }

  /** The citation that ends what stands within the marks. */
  private Optional<Integer> within(Stretch stretch) {
    int at = stretch.closing() - 1;
    while (at > stretch.opening() && ".,;:!?… ".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return Optional.of(at).filter(run.citations()::containsKey);
  }

  /** The first citation behind, in the sentence in which the words stand or right behind it. */
  private Optional<Integer> later(Stretch stretch) {
    String words = text.substring(stretch.opening() + 1, stretch.closing());
    if (WordLetters.count(words, FEW) < FEW) {
      return Optional.empty();
    }
    int end = Sentences.end(text, stretch.closing() - 1);
    return Optional.ofNullable(run.citations().higherEntry(stretch.closing()))
        .map(Map.Entry::getKey)
        .filter(citation -> citation <= end);
  }
}
