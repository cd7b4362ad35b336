package dossier.site;

import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.text.FileName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
   * forms are a complaint that names both origins; so is a path that not every system can hold.
   */
  public static Outcome<Site> of(List<Artifact> artifacts) {
    List<Artifact> sorted =
        artifacts.stream()
            .sorted(
                Comparator.comparing(Artifact::address)
                    .thenComparing(a -> a.origin().file().path())
                    .thenComparingInt(a -> a.origin().start()))
            .toList();
    List<Diagnostic> complaints = new ArrayList<>(collisions(sorted));
    sorted.stream().flatMap(artifact -> unfit(artifact).stream()).forEach(complaints::add);
    return Outcome.of(new Site(sorted), complaints);
  }

  /** A site is copied to sticks and to hosts of every kind. */
  private static Optional<Diagnostic> unfit(Artifact artifact) {
    String path = artifact.address().path();
    return FileName.faultOfPath(path)
        .map(
            fault ->
                Diagnostic.of(
                        Rule.UNFIT_NAME,
                        artifact.origin(),
                        "not every system can hold this address: it " + fault + ": '" + path + "'")
                    .help("give it another name"));
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
    byOrigin.forEach(artifact -> complaints.addAll(below(artifact, taken)));
    return complaints;
  }

  /** A file's address cannot be the folder of another. */
  private static List<Diagnostic> below(Artifact artifact, Map<String, Artifact> taken) {
    String path = artifact.address().folded();
    for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
      Artifact folder = taken.get(path.substring(0, slash));
      if (folder != null) {
        String message =
            "'%s' lies below '%s', which is a file"
                .formatted(artifact.address().path(), folder.address().path());
        return List.of(
            Diagnostic.of(Rule.SAME_ADDRESS, artifact.origin(), message)
                .note(folder.origin(), "the file is made from this"));
      }
    }
    return List.of();
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
