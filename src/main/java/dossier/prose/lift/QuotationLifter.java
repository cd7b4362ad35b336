package dossier.prose.lift;

import dossier.prose.lift.Quotations.Quoted;
import dossier.prose.part.Quotation;
import dossier.prose.part.Wording;
import dossier.prose.tree.Body;
import dossier.prose.tree.PlainText;
import dossier.prose.tree.Run;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;

/**
 * Lifts the quotations out of a text, and complains of what readers would see within one that its
 * source cannot print. Used once, by one thread.
 */
final class QuotationLifter {
  private final Body body;
  private final Consumer<Diagnostic> complaints;
  private final List<Quotation> quotations = new ArrayList<>();

  QuotationLifter(Body body, Consumer<Diagnostic> complaints) {
    this.body = body;
    this.complaints = complaints;
  }

  List<Quotation> quotations() {
    return quotations;
  }

  /** The one that was lifted last. */
  Quotation last() {
    return quotations.get(quotations.size() - 1);
  }

  /**
   * Lifts what stands in quotation marks.
   *
   * @param inBlock whether the words are part of a block quotation that names its source
   */
  void lift(Run run, boolean inBlock) {
    if (inBlock) {
      return;
    }
    Quotations.Found found = Quotations.in(run);
    for (Quoted quoted : found.quotations()) {
      quotations.add(quoted.quotation());
      if (quoted.quotation().citation().isPresent()) {
        strange(run, quoted.start(), quoted.end());
      }
    }
    found.unpaired().forEach(at -> complaints.accept(unpaired(run.span(at, at + 1))));
  }

  /** Lifts a block quotation that ends in a citation, and sets the citation under it. */
  void attributed(BlockQuotation found, Map<Node, Run> runs) {
    quotations.add(found.quotation(runs, body.place(found.quote())));
    for (Run run : found.runs(runs)) {
      boolean last = run.citations().containsValue(found.citation());
      strange(run, -1, last ? found.last().start(run) : run.text().length());
    }
    if (found.holdsOther()) {
      complaints.accept(stranger("code", body.place(found.quote())));
    }
    found.last().detach(found.quote());
  }

  /** A block quotation that does not end in a citation. */
  void unattributed(BlockQuote quote) {
    Wording none = new Wording(List.of(), List.of());
    quotations.add(new Quotation(PlainText.of(quote), none, body.place(quote), Optional.empty()));
  }

  private void strange(Run run, int start, int end) {
    run.strangers().stream()
        .filter(one -> one.stands(start, end))
        .map(one -> stranger(one.name(), run.span(one.start(), one.end())))
        .forEach(complaints);
    DirectionControls.hidden(run, Math.max(0, start), end).forEach(complaints);
  }

  private static Diagnostic stranger(String name, Span place) {
    return Diagnostic.of(
            Rule.NOT_QUOTABLE, place, name + " cannot stand in a quotation: no source prints it")
        .help("quote what the source prints, and set everything else before or after it");
  }

  private static Diagnostic unpaired(Span place) {
    return Diagnostic.of(
            Rule.UNPAIRED_MARK,
            place,
            "nothing opens or closes what this quotation mark stands for")
        .help(
            "set a second one; of a quotation in several paragraphs open and close each, or make it a"
                + " block quotation");
  }
}
