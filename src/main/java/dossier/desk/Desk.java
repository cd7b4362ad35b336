package dossier.desk;

import dossier.check.accepted.Acceptances;
import dossier.desk.answer.ShownFindings;
import dossier.desk.answer.Snapshot;
import dossier.desk.place.Uris;
import dossier.pipeline.make.Progress;
import dossier.pipeline.read.Checked;
import dossier.pipeline.read.Workspace;
import dossier.report.Outcome;
import dossier.serve.Watch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/**
 * Follows what is typed and saved: one thread reads, after a moment in which nothing more came, and
 * tells the editor what is wrong; whoever asks gets the dossier with all that was told before.
 */
final class Desk implements AutoCloseable {
  /** In milliseconds: longer than between two keys of a fast hand, shorter than a glance. */
  private static final long MOMENT = 60;

  private static final int MOST_TRIES = 5;

  private final LanguageClient client;
  private final ShownFindings shown;
  private final Workspace workspace;
  private final Path content;
  private final Supplier<LocalDate> today;
  private final ScheduledExecutorService reading =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "desk");
            thread.setDaemon(true);
            return thread;
          });
  private final Set<Path> changed = new HashSet<>();
  private boolean anything = true;
  private Optional<Snapshot> snapshot = Optional.empty();
  private volatile @Nullable Snapshot latest;
  private Map<String, Told> told = Map.of();
  private Optional<Watch> watch = Optional.empty();

  /** What was told of one file: the findings, and as the editor shows them. */
  private record Told(List<dossier.report.Diagnostic> findings, List<Diagnostic> shown) {
    static final Told NOTHING = new Told(List.of(), List.of());

    /** Not told yet. */
    static Told of(List<dossier.report.Diagnostic> findings) {
      return new Told(findings, List.of());
    }
  }

  /** Reads nothing yet. */
  Desk(Project project, TypedTexts typed, LanguageClient client, ShownFindings shown) {
    this.content = project.content();
    this.today = project.today();
    this.client = client;
    this.shown = shown;
    this.workspace = Workspace.of(content, true).reading(typed);
  }

  /**
   * Begins to follow the folder.
   *
   * @throws IOException if it cannot be watched
   */
  void start() throws IOException {
    watch = Optional.of(new Watch(List.of(content), this::saved));
    everything();
  }

  /** A file was typed into, or closed. */
  void typed(Path file) {
    if (file.startsWith(content)) {
      note(Set.of(file));
    }
  }

  private void saved(Set<Path> files) {
    if (files.isEmpty()) {
      everything();
    } else {
      note(files);
    }
  }

  private void note(Set<Path> files) {
    synchronized (changed) {
      changed.addAll(files);
    }
    soon();
  }

  private void everything() {
    synchronized (changed) {
      anything = true;
    }
    soon();
  }

  private void soon() {
    if (!reading.isShutdown()) {
      var unused = reading.schedule(this::read, MOMENT, TimeUnit.MILLISECONDS);
    }
  }

  /** The dossier with all that was typed and saved until now; fails if it cannot be read at all. */
  CompletableFuture<Snapshot> settled() {
    return CompletableFuture.supplyAsync(
        () -> {
          read();
          return snapshot.orElseThrow(() -> new IllegalStateException("nothing could be read yet"));
        },
        reading);
  }

  /** The dossier as it was read last, without waiting; once it was read at all. */
  CompletableFuture<Snapshot> known() {
    Snapshot last = latest;
    return last == null ? settled() : CompletableFuture.completedFuture(last);
  }

  /** Reads what changed since the last reading, if anything did. By the reading thread alone. */
  private void read() {
    boolean whole;
    Set<Path> files;
    synchronized (changed) {
      whole = anything;
      files = Set.copyOf(changed);
      anything = false;
      changed.clear();
    }
    if (!whole && files.isEmpty()) {
      return;
    }
    try {
      Outcome<Checked> checked = checked(whole, files);
      List<dossier.report.Diagnostic> findings = open(checked);
      snapshot = Snapshot.next(snapshot, checked, findings);
      latest = snapshot.orElse(null);
      tell(findings);
    } catch (IOException | UncheckedIOException e) {
      client.showMessage(new MessageParams(MessageType.Warning, "the disk failed: " + e));
    }
  }

  /** What is wrong, without the warnings that an editor lets stand. */
  private List<dossier.report.Diagnostic> open(Outcome<Checked> checked) {
    List<dossier.report.Diagnostic> findings =
        dossier.report.Diagnostic.inOrder(checked.complaints());
    Optional<Acceptances> accepted =
        checked.value().map(read -> Acceptances.of(read.dossier().settings(), today.get()));
    return accepted.map(those -> those.over(findings)).orElse(findings).stream()
        .filter(finding -> !finding.isAccepted())
        .toList();
  }

  /** A file may be changed or gone while it is read: then all is looked at again. */
  private Outcome<Checked> checked(boolean whole, Set<Path> files) throws IOException {
    for (int tries = 1; ; tries++) {
      try {
        return whole || tries > 1 ? workspace.check(Progress.NONE) : workspace.check(files);
      } catch (IOException | UncheckedIOException e) {
        if (tries == MOST_TRIES) {
          throw e;
        }
      }
    }
  }

  /** Tells of the files whose findings are others than before; only these are looked at. */
  private void tell(List<dossier.report.Diagnostic> findings) {
    Map<String, Told> now =
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    finding -> finding.span().file().path(),
                    HashMap::new,
                    Collectors.collectingAndThen(Collectors.toList(), Told::of)));
    Set<String> files = new HashSet<>(told.keySet());
    files.addAll(now.keySet());
    for (String file : files) {
      Told before = told.getOrDefault(file, Told.NOTHING);
      Told next = now.getOrDefault(file, Told.NOTHING);
      if (next.findings().equals(before.findings())) {
        now.replace(file, before);
      } else {
        List<Diagnostic> fresh = next.findings().stream().map(shown::of).toList();
        now.replace(file, new Told(next.findings(), fresh));
        if (!fresh.equals(before.shown())) {
          client.publishDiagnostics(new PublishDiagnosticsParams(Uris.of(file), fresh));
        }
      }
    }
    told = now;
  }

  @Override
  public void close() {
    reading.shutdownNow();
    watch.ifPresent(
        open -> {
          try {
            open.close();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
