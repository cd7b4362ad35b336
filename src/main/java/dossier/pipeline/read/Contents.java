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
import java.util.Set;
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
  Contents next(
      ContentFolder folder, CaseBytes bytes, Optional<KeptEntries> kept, Progress progress)
      throws IOException {
    progress.begin("reading", folder.cases().size());
    Outcome<Settings> next = settings(folder.settings(), bytes);
    List<Parsed> read =
        folder.cases().parallelStream().map(path -> parsed(path, bytes, kept, progress)).toList();
    kept.ifPresent(KeptEntries::keep);
    return of(folder, next, read);
  }

  /**
   * Reads some files of a folder again, in which the others are as they were.
   *
   * @throws IOException if the disk fails
   */
  Contents next(ContentFolder folder, CaseBytes bytes, Set<Path> changed) throws IOException {
    Outcome<Settings> next =
        changed.contains(folder.settings()) ? settings(folder.settings(), bytes) : settings;
    List<Parsed> read = new ArrayList<>();
    for (CasePath path : folder.cases()) {
      Parsed known = parsed.get(path.file());
      read.add(
          known == null || changed.contains(path.file())
              ? Parsed.of(path, bytes, known, Optional.empty())
              : known);
    }
    return of(folder, next, read);
  }

  private static Contents of(ContentFolder folder, Outcome<Settings> settings, List<Parsed> read) {
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

  private Parsed parsed(
      CasePath path, CaseBytes bytes, Optional<KeptEntries> kept, Progress progress) {
    try {
      return Parsed.of(path, bytes, parsed.get(path.file()), kept);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      progress.step();
    }
  }

  private static Outcome<Settings> settings(Path file, CaseBytes bytes) throws IOException {
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
    return Parser.settings(Decoded.utf8(shown, bytes.of(file)));
  }
}
