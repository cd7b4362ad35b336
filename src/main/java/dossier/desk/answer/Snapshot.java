package dossier.desk.answer;

import dossier.evidence.lock.QuotesLock;
import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.pipeline.read.Checked;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.text.TextFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A dossier with its drafts, as it was read last. Immutable and safe to share between threads.
 *
 * @param findings all that is wrong, by place
 * @param byPath the entries by the paths of their files
 */
public record Snapshot(
    Dossier dossier,
    QuotesLock lock,
    List<Diagnostic> findings,
    Map<String, Entry> byPath,
    SourceIndex sources) {

  /**
   * The next one.
   *
   * @param before what was read before that, if anything
   * @param findings all that is wrong, by place
   * @return empty if nothing could be read yet
   */
  public static Optional<Snapshot> next(
      Optional<Snapshot> before, Outcome<Checked> checked, List<Diagnostic> findings) {
    return checked
        .value()
        .map(read -> of(read, findings, before.map(Snapshot::sources).orElse(SourceIndex.NONE)))
        .or(() -> before.map(known -> known.with(findings)));
  }

  private static Snapshot of(Checked read, List<Diagnostic> findings, SourceIndex sources) {
    Map<String, Entry> byPath = new HashMap<>();
    for (Entry entry : read.dossier().entries().all()) {
      byPath.put(entry.header().file().path(), entry);
    }
    return new Snapshot(
        read.dossier(),
        read.lock(),
        findings,
        byPath,
        sources.next(read.dossier().entries().sources()));
  }

  private Snapshot with(List<Diagnostic> others) {
    return new Snapshot(dossier, lock, others, byPath, sources);
  }

  /** The entry that is written in a file. */
  public Optional<Entry> entry(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /** The text of a case file as it was read. */
  public Optional<TextFile> text(String path) {
    return entry(path).map(entry -> entry.header().file());
  }
}
