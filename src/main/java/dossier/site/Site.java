package dossier.site;

import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All files of the next site, in order of their addresses, no two at one address. */
public record Site(List<Artifact> artifacts) {

  /** What a field asks for gives way to what a file is by itself. */
  private static final Comparator<Artifact> OWN_PAGES_FIRST =
      Comparator.comparingInt((Artifact artifact) -> artifact.origin().start())
          .thenComparing(artifact -> artifact.origin().file().path());

  public Site {
    artifacts = List.copyOf(artifacts);
  }

  /**
   * Puts artifacts together. Two that would meet on a file system that folds letter case or Unicode
   * forms are a complaint that names both origins.
   */
  public static Outcome<Site> of(List<Artifact> artifacts) {
    List<Artifact> sorted =
        artifacts.stream()
            .sorted(
                Comparator.comparing(Artifact::address)
                    .thenComparing(a -> a.origin().file().path())
                    .thenComparingInt(a -> a.origin().start()))
            .toList();
    return Outcome.of(new Site(sorted), collisions(sorted));
  }

  private static List<Diagnostic> collisions(List<Artifact> artifacts) {
    Map<String, Artifact> taken = new HashMap<>();
    List<Diagnostic> complaints = new ArrayList<>();
    List<Artifact> byOrigin = artifacts.stream().sorted(OWN_PAGES_FIRST).toList();
    for (Artifact artifact : byOrigin) {
      Artifact first = taken.putIfAbsent(artifact.address().folded(), artifact);
      if (first != null) {
        complaints.add(collision(first, artifact));
      }
    }
    return complaints;
  }

  private static Diagnostic collision(Artifact first, Artifact second) {
    String both =
        first.address().equals(second.address())
            ? "'" + second.address().path() + "' is the address of two outputs"
            : "'%s' and '%s' are one address where letter case or Unicode form is folded"
                .formatted(first.address().path(), second.address().path());
    return Diagnostic.of(Rule.SAME_ADDRESS, second.origin(), both)
        .note(first.origin(), "the other output is made from this");
  }
}
