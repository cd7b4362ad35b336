package dossier.check;

import dossier.graph.Dossier;
import dossier.model.Id;
import dossier.model.Source;
import dossier.model.Upstream;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Located;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** No source derives from itself, through however many others. Each cycle is found once. */
final class DerivationCycle implements Check {

  @Override
  public List<Diagnostic> findings(Dossier dossier) {
    List<Diagnostic> findings = new ArrayList<>();
    Set<Id> reported = new HashSet<>();
    for (Source source : dossier.shelf().sources()) {
      if (!reported.contains(source.id())) {
        cycle(dossier, source)
            .ifPresent(
                path -> {
                  path.forEach(step -> reported.add(step.value()));
                  findings.add(finding(source, path));
                });
      }
    }
    return findings;
  }

  private static Diagnostic finding(Source source, List<Located<Id>> path) {
    String way = String.join(" → ", path.stream().map(step -> step.value().value()).toList());
    return Diagnostic.of(
            Rule.DERIVATION_CYCLE,
            path.get(0).span(),
            "'%s' derives from itself: %s → %s".formatted(source.id(), source.id(), way))
        .help(
            "an original and the page that relays it are two sources, and only the second derives from the first");
  }

  /** The shortest way from a source back to itself, as the upstreams that were written. */
  private static Optional<List<Located<Id>>> cycle(Dossier dossier, Source start) {
    Map<Id, List<Located<Id>>> ways = new HashMap<>();
    Deque<Source> queue = new ArrayDeque<>(List.of(start));
    ways.put(start.id(), List.of());
    while (!queue.isEmpty()) {
      Source source = queue.remove();
      for (Located<Id> upstream : upstreams(source)) {
        List<Located<Id>> way = new ArrayList<>(ways.getOrDefault(source.id(), List.of()));
        way.add(upstream);
        if (upstream.value().equals(start.id())) {
          return Optional.of(way);
        }
        if (ways.putIfAbsent(upstream.value(), way) == null) {
          dossier.shelf().source(upstream.value()).ifPresent(queue::add);
        }
      }
    }
    return Optional.empty();
  }

  private static List<Located<Id>> upstreams(Source source) {
    return source.provenance().derivesFrom().stream()
        .filter(Upstream.Of.class::isInstance)
        .map(upstream -> ((Upstream.Of) upstream).source())
        .toList();
  }
}
