package dossier.check.correction;

import dossier.check.correction.Alteration.Verbs;
import dossier.model.Claim;
import dossier.model.Claim.Evidence;
import dossier.model.Story;
import dossier.text.Id;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What changed in the claims of a story: text, status and evidence. A claim that came is no change.
 *
 * @param ids what sources are called now
 */
record ClaimChanges(Story then, Story now, UnaryOperator<Id> ids) {

  /** The changes, in the order in which the claims stood. */
  List<Alteration> all() {
    List<Alteration> changes = new ArrayList<>();
    for (Claim claim : then.claims()) {
      Optional<Claim> same = successor(claim);
      if (same.isPresent()) {
        changes.addAll(between(claim, same.get()));
      } else {
        changes.add(gone(claim));
      }
    }
    return changes;
  }

  /** The claim with its id, or else a new one with its words. */
  Optional<Claim> successor(Claim claim) {
    FoldedText words = FoldedText.of(claim.text());
    return now.claim(claim.id().value())
        .or(
            () ->
                now.claims().stream()
                    .filter(other -> then.claim(other.id().value()).isEmpty())
                    .filter(other -> FoldedText.of(other.text()).equals(words))
                    .findFirst());
  }

  private Alteration gone(Claim claim) {
    return new Alteration(
        Optional.of(claim.id().value()),
        new Verbs(called(claim), "read", "reads"),
        claim.text(),
        "",
        claim.id().span(),
        now.header().span());
  }

  private List<Alteration> between(Claim before, Claim after) {
    List<Alteration> changes = new ArrayList<>();
    Span place = after.id().span();
    if (!FoldedText.of(before.text()).equals(FoldedText.of(after.text()))) {
      Verbs verbs = new Verbs(called(after), "read", "reads");
      changes.add(change(after, verbs, before.text(), after.text(), before.id().span(), place));
    }
    if (before.status().value() != after.status().value()) {
      changes.add(
          change(
              after,
              new Verbs(called(after), "was", "is"),
              before.status().value().word(),
              after.status().value().word(),
              before.status().span(),
              after.status().span()));
    }
    evidence(before, after).ifPresent(changes::add);
    return changes;
  }

  private static Alteration change(
      Claim claim, Verbs verbs, String was, String now, Span then, Span place) {
    return new Alteration(Optional.of(claim.id().value()), verbs, was, now, then, place);
  }

  private Optional<Alteration> evidence(Claim before, Claim after) {
    List<String> was = before.evidence().stream().map(this::renamed).toList();
    List<String> is = after.evidence().stream().map(this::renamed).toList();
    List<Evidence> gone = without(before.evidence(), is);
    List<Evidence> come = without(after.evidence(), was);
    if (gone.isEmpty() && come.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        change(
            after,
            new Verbs("the evidence of " + called(after), "had", "has"),
            EvidenceWords.of(gone),
            EvidenceWords.of(come),
            (gone.isEmpty() ? before.id() : gone.get(0).source()).span(),
            (come.isEmpty() ? after.id() : come.get(0).source()).span()));
  }

  private List<Evidence> without(List<Evidence> all, List<String> known) {
    List<String> left = new ArrayList<>(known);
    return all.stream().filter(piece -> !left.remove(renamed(piece))).toList();
  }

  private String renamed(Evidence piece) {
    return EvidenceWords.of(piece, ids);
  }

  private static String called(Claim claim) {
    return "the claim '" + claim.id().value() + "'";
  }
}
