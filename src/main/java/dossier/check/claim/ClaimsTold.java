package dossier.check.claim;

import dossier.check.rule.EntryCheck;
import dossier.graph.Dossier;
import dossier.model.Claim;
import dossier.model.Entry;
import dossier.model.Story;
import dossier.prose.part.ClaimMark;
import dossier.prose.part.PlacedMark;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Located;
import dossier.text.Nearest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every mark in a text names a claim of its story, and every claim is told somewhere in it. */
public final class ClaimsTold implements EntryCheck {

  @Override
  public Stream<Diagnostic> findings(Entry entry, Dossier dossier) {
    List<Located<String>> marked =
        entry.body().said().stream().map(PlacedMark::mark).map(ClaimMark::claim).toList();
    if (!(entry instanceof Story story)) {
      return marked.stream().map(ClaimsTold::noStory);
    }
    return story.isWithdrawn()
        ? Stream.empty()
        : Stream.concat(unknown(marked, story), untold(marked, story));
  }

  private static Diagnostic noStory(Located<String> mark) {
    return Diagnostic.of(Rule.UNKNOWN_CLAIM, mark.span(), "only a case has claims to mark")
        .help("take the mark out, or link to the case");
  }

  private static Stream<Diagnostic> unknown(List<Located<String>> marked, Story story) {
    List<String> known = story.claims().stream().map(Claim::id).map(Located::value).toList();
    return marked.stream()
        .filter(mark -> !known.contains(mark.value()))
        .map(mark -> unknown(mark, known));
  }

  private static Diagnostic unknown(Located<String> mark, List<String> known) {
    Diagnostic unknown =
        Diagnostic.of(
            Rule.UNKNOWN_CLAIM, mark.span(), "this case has no claim '" + mark.value() + "'");
    return Nearest.to(mark.value(), known)
        .map(unknown::replaceWith)
        .orElseGet(
            () ->
                unknown.help(
                    known.isEmpty()
                        ? "write the claim into 'claims' first"
                        : "its claims are: " + String.join(", ", known)));
  }

  private static Stream<Diagnostic> untold(List<Located<String>> marked, Story story) {
    Set<String> told = marked.stream().map(Located::value).collect(Collectors.toSet());
    return story.claims().stream()
        .map(Claim::id)
        .filter(id -> !id.value().isEmpty() && !told.contains(id.value()))
        .map(
            id ->
                Diagnostic.of(
                        Rule.UNTOLD_CLAIM,
                        id.span(),
                        "the text does not say where it tells this claim")
                    .help("write [=" + id.value() + "] after the sentence that tells it"));
  }
}
