package dossier.pipeline.read;

import dossier.model.Entry;
import dossier.model.Kind;
import dossier.model.Settings;
import dossier.parse.Parser;
import dossier.pipeline.folder.ContentFolder;
import dossier.pipeline.folder.ContentFolder.CasePath;
import dossier.pipeline.make.Progress;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.text.Decoded;
import dossier.text.Id;
import dossier.text.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything that was read.
 *
 * @param parsed what was read from each case file
 * @param unreadable the entries of which nothing could be read
 * @param complaints what is wrong with single files
 */
public record Contents(
    Map<Path, Parsed> parsed,
    Outcome<Settings> settings,
    List<Entry> entries,
    Map<Id, Kind> unreadable,
    List<Diagnostic> complaints) {

  /** Before anything was read. */
  static final Contents NONE =
      new Contents(Map.of(), Outcome.failed(List.of()), List.of(), Map.of(), List.of());

  /**
   * Reads a folder again.
   *
   * @throws IOException if the disk fails
   */
  Contents next(ContentFolder folder, Optional<KeptEntries> kept, Progress progress)
      throws IOException {
    progress.begin("reading", folder.cases().size());
    Outcome<Settings> settings = settings(folder.settings());
    List<Parsed> read =
        folder.cases().parallelStream().map(path -> parsed(path, kept, progress)).toList();
    kept.ifPresent(KeptEntries::keep);
    List<Outcome<Entry>> outcomes = read.stream().map(Parsed::outcome).toList();
    Outcome<List<Entry>> all = Outcome.all(outcomes);
    List<Diagnostic> complaints = new ArrayList<>(folder.complaints());
    complaints.addAll(settings.complaints());
    complaints.addAll(all.complaints());
    return new Contents(
        byPath(folder, read),
        settings,
        all.value().orElse(List.of()),
        unreadable(folder, outcomes),
        complaints);
  }

  /** The files that could be read, by the ids of their entries. */
  Map<Id, Parsed> files() {
    Map<Id, Parsed> files = new HashMap<>();
    for (Parsed file : parsed.values()) {
      file.outcome().value().ifPresent(entry -> files.put(entry.id(), file));
    }
    return files;
  }

  private static Map<Id, Kind> unreadable(ContentFolder folder, List<Outcome<Entry>> outcomes) {
    List<CasePath> paths = folder.cases();
    Map<Id, Kind> unreadable = new TreeMap<>(folder.misnamed());
    for (int i = 0; i < paths.size(); i++) {
      if (outcomes.get(i).value().isEmpty()) {
        unreadable.put(paths.get(i).id(), paths.get(i).kind());
      }
    }
    return unreadable;
  }

  private static Map<Path, Parsed> byPath(ContentFolder folder, List<Parsed> read) {
    Map<Path, Parsed> byPath = new HashMap<>();
    for (int i = 0; i < read.size(); i++) {
      byPath.put(folder.cases().get(i).file(), read.get(i));
    }
    return byPath;
  }

  private Parsed parsed(CasePath path, Optional<KeptEntries> kept, Progress progress) {
    try {
      return Parsed.of(path, parsed.get(path.file()), kept);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      progress.step();
    }
  }

  private static Outcome<Settings> settings(Path file) throws IOException {
    String shown = ContentFolder.shown(file);
    if (Files.isSymbolicLink(file)) {
      return Outcome.failed(List.of());
    }
    if (!Files.isRegularFile(file)) {
      return Outcome.failed(
          Diagnostic.of(
                  Rule.MISSING_FIELD,
                  new TextFile(shown, "").start(),
                  "there is no " + ContentFolder.SETTINGS)
              .help("write one with title, language and publisher, or begin with 'dossier init'"));
    }
    return Parser.settings(Decoded.utf8(shown, Files.readAllBytes(file)));
  }
}
