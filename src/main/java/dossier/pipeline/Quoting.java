package dossier.pipeline;

import dossier.check.accepted.Acceptances;
import dossier.evidence.HeldCopy;
import dossier.evidence.Prover;
import dossier.evidence.lock.ProvedQuotation;
import dossier.evidence.lock.QuotesLock;
import dossier.graph.Dossier;
import dossier.model.Settings;
import dossier.model.Source;
import dossier.pipeline.folder.LockFile;
import dossier.pipeline.make.Progress;
import dossier.pipeline.read.Loaded;
import dossier.pipeline.read.Workspace;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.text.Id;
import dossier.vault.Vault;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds all quotations against the private copies, and writes the lock anew. */
public final class Quoting {
  private final Path content;
  private final LocalDate today;
  private Settings settings = Settings.UNREADABLE;
  private final List<Diagnostic> findings = new ArrayList<>();

  private Quoting(Path content, LocalDate today) {
    this.content = content;
    this.today = today;
  }

  /**
   * How it ended.
   *
   * @param findings everything that is wrong, by place
   * @param proved how many quotations have a proof now; empty if something is wrong, and then the
   *     lock is as it was
   * @param copies how many private copies were at hand for that
   * @param changed whether the lock was written
   */
  public record Result(
      List<Diagnostic> findings, Optional<Integer> proved, int copies, boolean changed) {}

  /**
   * Compares, drafts too.
   *
   * @param captures the folder of the private copies; there need be none
   * @param today the day by which accepted warnings are looked at
   * @throws IOException if the disk fails
   */
  public static Result run(Path content, Path captures, LocalDate today, Progress progress)
      throws IOException {
    return new Quoting(content, today).run(captures, progress);
  }

  private Result run(Path captures, Progress progress) throws IOException {
    Loaded loaded = Workspace.of(content, true).load(progress);
    settings = loaded.dossier().settings();
    Outcome<Vault> vault = Vault.open(captures);
    findings.addAll(vault.complaints());
    loaded.complaints().stream().filter(Diagnostic::isError).forEach(findings::add);
    if (failed() || vault.value().isEmpty()) {
      return result(Optional.empty(), 0, false);
    }
    Map<Id, HeldCopy> held = held(loaded.dossier(), vault.value().get());
    Outcome<List<ProvedQuotation>> proved =
        Prover.prove(loaded.dossier(), loaded.lock().value().orElse(QuotesLock.EMPTY), held);
    findings.addAll(proved.complaints());
    List<ProvedQuotation> entries = proved.value().orElse(List.of());
    return failed()
        ? result(Optional.empty(), held.size(), false)
        : result(Optional.of(entries.size()), held.size(), LockFile.write(content, entries));
  }

  private static Map<Id, HeldCopy> held(Dossier dossier, Vault vault) throws IOException {
    Map<Id, HeldCopy> held = new HashMap<>();
    for (Source source : dossier.entries().sources()) {
      if (source.capture().isPresent()) {
        vault
            .copy(names(source), source.capture().get())
            .ifPresent(copy -> held.put(source.id(), copy));
      }
    }
    return held;
  }

  private static List<Id> names(Source source) {
    return Stream.concat(Stream.of(source.id()), source.header().formerIds().stream()).toList();
  }

  private boolean failed() {
    return findings.stream().anyMatch(Diagnostic::isError);
  }

  private Result result(Optional<Integer> proved, int copies, boolean changed) {
    List<Diagnostic> sorted = Diagnostic.inOrder(findings);
    return new Result(Acceptances.of(settings, today).over(sorted), proved, copies, changed);
  }
}
