package dossier.check.correction;

import dossier.check.correction.Alteration.Verbs;
import dossier.model.Story;
import dossier.prose.part.Quotation;
import dossier.text.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Which cited quotations of a story are others now, or gone. One that moved, or came, is no change.
 *
 * @param ids what sources are called now
 */
record QuotationChanges(Story then, Story now, UnaryOperator<Id> ids) {

  /** The changes, in the order in which the quotations stood. */
  List<Alteration> all() {
    List<Quotation> gone = without(cited(then), cited(now));
    List<Quotation> come = new ArrayList<>(without(cited(now), cited(then)));
    List<Alteration> changes = new ArrayList<>();
    for (Quotation quotation : gone) {
      Optional<Quotation> other = nearest(quotation, come);
      other.ifPresent(come::remove);
      changes.add(
          new Alteration(
              Optional.empty(),
              new Verbs("a quotation", "read", "reads"),
              quotation.text(),
              other.map(Quotation::text).orElse(""),
              quotation.span(),
              other.map(Quotation::span).orElseGet(now.header()::span)));
    }
    return changes;
  }

  private static List<Quotation> cited(Story story) {
    return story.body().quotations().stream().filter(one -> one.citation().isPresent()).toList();
  }

  private static List<Quotation> without(List<Quotation> all, List<Quotation> known) {
    List<FoldedText> left =
        new ArrayList<>(known.stream().map(one -> FoldedText.of(one.text())).toList());
    return all.stream().filter(one -> !left.remove(FoldedText.of(one.text()))).toList();
  }

  /** The one from the same source that shares most words with it, and more than half of them. */
  private Optional<Quotation> nearest(Quotation quotation, List<Quotation> others) {
    FoldedText words = FoldedText.of(quotation.text());
    return others.stream()
        .filter(other -> sources(other, UnaryOperator.identity()).equals(sources(quotation, ids)))
        .filter(other -> FoldedText.of(other.text()).shared(words) * 2 > words.words().size())
        .max(Comparator.comparingLong(other -> FoldedText.of(other.text()).shared(words)));
  }

  private static Set<Id> sources(Quotation quotation, UnaryOperator<Id> ids) {
    return quotation.citation().stream()
        .flatMap(citation -> citation.cites().stream())
        .map(cite -> ids.apply(new Id(cite.source().value())))
        .collect(Collectors.toSet());
  }
}
