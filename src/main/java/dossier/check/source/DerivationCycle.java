package dossier.check.source;

import dossier.check.rule.WholeCheck;
import dossier.graph.Dossier;
import dossier.origin.Derivation;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import java.util.List;
import java.util.stream.Stream;

/** No source derives from itself, through however many others. Each cycle is found once. */
public final class DerivationCycle implements WholeCheck {
  private static final int LONGEST_TOLD = 12;

  @Override
  public List<Diagnostic> findings(Dossier dossier) {
    return new Derivation(dossier.entries())
        .cycles().stream().map(DerivationCycle::finding).toList();
  }

  private static Diagnostic finding(Derivation.Cycle cycle) {
    return Diagnostic.of(
            Rule.DERIVATION_CYCLE,
            cycle.steps().get(0).span(),
            "'%s' derives from itself: %s".formatted(cycle.start().id(), way(cycle)))
        .help(
            "an original and the page that relays it are two sources, and only the second derives from the first");
  }

  private static String way(Derivation.Cycle cycle) {
    List<String> ids =
        Stream.concat(
                Stream.of(cycle.start().id().value()),
                cycle.steps().stream().map(step -> step.value().value()))
            .toList();
    int last = ids.size() - 1;
    return last <= LONGEST_TOLD
        ? String.join(" → ", ids)
        : String.join(" → ", ids.subList(0, LONGEST_TOLD))
            + " → … (%s more) → ".formatted(last - LONGEST_TOLD)
            + ids.get(last);
  }
}
