package dossier.pipeline.read;

import dossier.check.Breaches;
import dossier.evidence.lock.QuotesLock;
import dossier.graph.Dossier;
import dossier.graph.Inventory;
import dossier.graph.Linked;
import dossier.model.Settings;
import dossier.pipeline.folder.ContentFolder;
import dossier.pipeline.folder.LockFile;
import dossier.pipeline.make.Progress;
import dossier.pipeline.store.Store;
import dossier.report.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A content folder that may be read again and again: what every command begins with. A file is
 * parsed again only if its bytes are others, and only what may look another way by that is linked
 * and checked again; what it gives is what a first reading would give. Used by one thread.
 */
public final class Workspace {
  private final Path content;
  private final boolean drafts;
  private final boolean doubting;
  private Contents contents = Contents.NONE;
  private Optional<Linked> linked = Optional.empty();
  private Optional<Breaches> breaches = Optional.empty();

  private Workspace(Path content, boolean drafts, boolean doubting) {
    this.content = content;
    this.drafts = drafts;
    this.doubting = doubting;
  }

  /**
   * A folder of case files.
   *
   * @param drafts whether drafts are to be published too
   */
  public static Workspace of(Path content, boolean drafts) {
    return new Workspace(content, drafts, false);
  }

  /** The same, which links and checks from scratch too after each reading, and compares. */
  public Workspace doubting() {
    return new Workspace(content, drafts, true);
  }

  /**
   * Reads and links, and holds no rule against it.
   *
   * @throws IOException if the disk fails
   */
  public Loaded load(Progress progress) throws IOException {
    breaches = Optional.empty();
    return read(progress);
  }

  /**
   * Reads, links and checks.
   *
   * @throws IOException if the disk fails; the next check then looks at everything
   */
  public Outcome<Checked> check(Progress progress) throws IOException {
    Optional<Breaches> before = breaches;
    breaches = Optional.empty();
    Loaded loaded = read(progress);
    Dossier dossier = loaded.dossier();
    Breaches found =
        before
            .map(known -> known.next(dossier, loaded.linked().touched()))
            .orElseGet(() -> Breaches.of(dossier));
    breaches = Optional.of(found);
    if (doubting) {
      doubt(loaded, found);
    }
    return Checked.of(loaded, found);
  }

  private Loaded read(Progress progress) throws IOException {
    Outcome<QuotesLock> lock = LockFile.read(content);
    ContentFolder folder = ContentFolder.list(content);
    Optional<Store> store = Store.of(content);
    boolean first = linked.isEmpty();
    contents = contents.next(folder, store.filter(there -> first).map(KeptEntries::in), progress);
    TreeSet<String> media = new TreeSet<>();
    folder.media().forEach(file -> media.add(folder.relative(file)));
    Inventory inventory = new Inventory(contents.unreadable(), media, drafts);
    Settings settings = contents.settings().value().orElse(Settings.UNREADABLE);
    Linked next =
        linked
            .map(known -> known.next(settings, contents.entries(), inventory))
            .orElseGet(() -> Linked.of(settings, contents.entries(), inventory));
    linked = Optional.of(next);
    return new Loaded(folder, contents, next, lock, store);
  }

  private static void doubt(Loaded loaded, Breaches found) {
    Breaches scratch = Breaches.of(loaded.dossier());
    if (!loaded.linked().isAsFromScratch()
        || !scratch.all(loaded.dossier()).equals(found.all(loaded.dossier()))) {
      throw new IllegalStateException("linked step by step it is another dossier");
    }
  }
}
