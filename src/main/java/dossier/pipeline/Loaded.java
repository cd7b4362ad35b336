package dossier.pipeline;

import dossier.evidence.lock.QuotesLock;
import dossier.graph.Dossier;
import dossier.graph.Inventory;
import dossier.graph.Linker;
import dossier.model.Settings;
import dossier.pipeline.folder.ContentFolder;
import dossier.pipeline.folder.LockFile;
import dossier.pipeline.make.Progress;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A content folder, read and linked, before any rule was held against it.
 *
 * @param lock empty if it cannot be read
 * @param complaints what is wrong with single files, and with what they refer to
 */
record Loaded(
    ContentFolder folder,
    Optional<Dossier> dossier,
    Optional<QuotesLock> lock,
    List<Diagnostic> complaints) {

  static Loaded of(Path content, boolean drafts, Progress progress) throws IOException {
    ContentFolder folder = ContentFolder.list(content);
    Contents reading = Contents.of(folder, progress);
    TreeSet<String> media = new TreeSet<>();
    folder.media().forEach(file -> media.add(folder.relative(file)));
    Inventory inventory = new Inventory(reading.unreadable(), media, drafts);
    Settings settings = reading.settings().value().orElse(Settings.UNREADABLE);
    Outcome<Dossier> linked = Linker.link(settings, reading.entries(), inventory);
    Outcome<QuotesLock> lock = LockFile.read(content);
    List<Diagnostic> complaints = new ArrayList<>(reading.complaints());
    complaints.addAll(linked.complaints());
    complaints.addAll(lock.complaints());
    return new Loaded(folder, linked.value(), lock.value(), complaints);
  }
}
