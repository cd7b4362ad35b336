package dossier.pipeline;

import dossier.guard.Guard;
import dossier.guard.ProtectedNames;
import dossier.pipeline.folder.ContentFolder;
import dossier.pipeline.read.Checked;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.site.Artifact;
import dossier.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

/** Holds the case files, the templates and the next site against the protected names. */
final class Guarding {
  private final Optional<Guard> guard;
  private final Set<Integer> told = new ConcurrentSkipListSet<>();

  Guarding(Optional<ProtectedNames> names) {
    this.guard = names.map(Guard::new);
  }

  /** Lets a dossier through, with a complaint if it demands a list and there is none. */
  Outcome<Checked> demanded(Checked checked) {
    Optional<Span> demanded =
        checked.dossier().settings().namesRequired().filter(place -> guard.isEmpty());
    return Outcome.of(checked, demanded.map(Guarding::missing).stream().toList());
  }

  private static Diagnostic missing(Span place) {
    return Diagnostic.of(
            Rule.NAMES_NOT_GUARDED, place, "the list of protected names is required, and missing")
        .help("name it with --protected FILE, or in DOSSIER_PROTECTED");
  }

  /** What stands in the files of folders, hidden ones too: whatever is there can be committed. */
  List<Diagnostic> files(List<Path> folders) throws IOException {
    if (guard.isEmpty()) {
      return List.of();
    }
    List<Path> files = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> all = Files.walk(folder)) {
        all.filter(Files::isRegularFile)
            .filter(file -> !Files.isSymbolicLink(file))
            .forEach(files::add);
      }
    }
    return each(files);
  }

  /**
   * What stands in files of which nobody reads anything else, such as those that stay in the site.
   */
  List<Diagnostic> each(List<Path> files) {
    if (guard.isEmpty()) {
      return List.of();
    }
    Guard present = guard.get();
    return files.parallelStream().flatMap(file -> file(present, file)).toList();
  }

  private Stream<Diagnostic> file(Guard guard, Path file) {
    if (Files.isDirectory(file)) {
      return Stream.of(Guard.unseen(ContentFolder.shown(file)));
    }
    try {
      return guard.file(ContentFolder.shown(file), Files.readAllBytes(file), told).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What stands in a file of the next site and in no file that was held against the list before.
   */
  List<Diagnostic> published(Artifact artifact) {
    return guard.map(present -> present.published(artifact, told)).orElse(List.of());
  }
}
