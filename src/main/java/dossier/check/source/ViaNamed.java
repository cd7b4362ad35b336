package dossier.check.source;

import dossier.check.rule.StoryCheck;
import dossier.graph.Dossier;
import dossier.model.Claim.Evidence;
import dossier.model.Source;
import dossier.model.Story;
import dossier.model.Upstream;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Evidence on a source with several upstreams says which of them carry this claim. */
public final class ViaNamed implements StoryCheck {

  @Override
  public Stream<Diagnostic> findings(Story story, Dossier dossier) {
    List<Diagnostic> findings = new ArrayList<>();
    story.claims().stream()
        .flatMap(claim -> claim.evidence().stream())
        .forEach(evidence -> check(dossier, evidence, findings));
    return findings.stream();
  }

  private static void check(Dossier dossier, Evidence evidence, List<Diagnostic> findings) {
    Optional<Source> source = dossier.entries().source(evidence.source().value());
    if (source.isEmpty()) {
      return;
    }
    List<Upstream> upstreams = source.get().provenance().derivesFrom();
    if (evidence.via().isEmpty() && upstreams.size() > 1) {
      findings.add(
          Diagnostic.of(
                  Rule.VIA_UNCLEAR,
                  evidence.source().span(),
                  "'%s' rests on several sources, and nothing says which of them carry this claim"
                      .formatted(source.get().id()))
              .help("add 'via': one or more of " + names(upstreams)));
    }
    evidence.via().stream()
        .filter(via -> upstreams.stream().noneMatch(upstream -> name(upstream).equals(name(via))))
        .forEach(
            via ->
                findings.add(
                    Diagnostic.of(
                            Rule.VIA_UNCLEAR,
                            via.span(),
                            "'%s' does not derive from '%s'"
                                .formatted(source.get().id(), name(via)))
                        .help("it derives from " + names(upstreams))));
  }

  private static String names(List<Upstream> upstreams) {
    return upstreams.stream().map(ViaNamed::name).collect(Collectors.joining(", "));
  }

  private static String name(Upstream upstream) {
    if (upstream instanceof Upstream.Of of) {
      return of.source().value().value();
    }
    return upstream instanceof Upstream.Own ? "own" : "unknown";
  }
}
