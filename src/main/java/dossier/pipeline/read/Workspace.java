package dossier.pipeline.read;

import dossier.check.Breaches;
import dossier.evidence.Comparisons;
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
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
  private final CaseBytes bytes;
  private Optional<ContentFolder> folder = Optional.empty();
  private Outcome<QuotesLock> lock = Outcome.of(QuotesLock.EMPTY);
  private Contents contents = Contents.NONE;
  private Translations translations = Translations.NONE;
  private SortedMap<String, InLanguage> languages = new TreeMap<>();
  private Optional<Linked> linked = Optional.empty();
  private Optional<Breaches> breaches = Optional.empty();
  private Optional<Comparisons> comparisons = Optional.empty();

  private Workspace(Path content, boolean drafts, boolean doubting, CaseBytes bytes) {
    this.content = content;
    this.drafts = drafts;
    this.doubting = doubting;
    this.bytes = bytes;
  }

  /**
   * A folder of case files.
   *
   * @param drafts whether drafts are to be published too
   */
  public static Workspace of(Path content, boolean drafts) {
    return new Workspace(content, drafts, false, CaseBytes.SAVED);
  }

  /** The same, which links and checks from scratch too after each reading, and compares. */
  public Workspace doubting() {
    return new Workspace(content, drafts, true, bytes);
  }

  /** The same, whose files are read from elsewhere; which there are is seen on the disk. */
  public Workspace reading(CaseBytes from) {
    return new Workspace(content, drafts, doubting, from);
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
    return checked(read(progress), before);
  }

  /**
   * Reads some files, links and checks. Whoever calls it vouches for it that no other file has
   * changed, come or gone since the last reading; whether these came or went is seen here.
   *
   * @param changed by the paths that the folder's own path leads to
   * @throws IOException if the disk fails; the next check then looks at everything
   */
  public Outcome<Checked> check(Set<Path> changed) throws IOException {
    Optional<ContentFolder> same = folder.filter(known -> known.stillHas(changed));
    if (same.isEmpty()) {
      return check(Progress.NONE);
    }
    Optional<Breaches> before = breaches;
    folder = Optional.empty();
    breaches = Optional.empty();
    contents = contents.next(same.get(), bytes, changed);
    folder = same;
    return checked(linked(same.get(), Store.of(content)), before);
  }

  private Outcome<Checked> checked(Loaded loaded, Optional<Breaches> before) {
    Dossier dossier = loaded.dossier();
    Breaches found =
        before
            .map(known -> known.next(dossier, loaded.linked().touched()))
            .orElseGet(() -> Breaches.of(dossier));
    breaches = Optional.of(found);
    languages = inLanguages(loaded);
    if (doubting) {
      doubt(loaded, found, languages.values());
    }
    Outcome<Checked> checked = Checked.of(loaded, found, comparisons, languages);
    comparisons = checked.value().map(Checked::comparisons);
    return checked;
  }

  private SortedMap<String, InLanguage> inLanguages(Loaded loaded) {
    Optional<QuotesLock> known = loaded.lock().value();
    Settings original = loaded.contents().settings().value().orElse(Settings.UNREADABLE);
    SortedMap<String, InLanguage> all = new TreeMap<>();
    for (String language : loaded.translations().settings().keySet()) {
      known.ifPresent(
          proofs ->
              all.put(
                  language,
                  InLanguage.of(
                      Optional.ofNullable(languages.get(language)),
                      loaded.translations().in(language, original),
                      loaded.translations().entries(language, loaded.contents().entries()),
                      loaded.inventory(),
                      proofs)));
    }
    return all;
  }

  private Loaded read(Progress progress) throws IOException {
    folder = Optional.empty();
    lock = LockFile.read(content);
    ContentFolder listed = ContentFolder.list(content);
    Optional<Store> store = Store.of(content);
    boolean first = linked.isEmpty();
    contents =
        contents.next(listed, bytes, store.filter(there -> first).map(KeptEntries::in), progress);
    folder = Optional.of(listed);
    return linked(listed, store);
  }

  private Loaded linked(ContentFolder listed, Optional<Store> store) throws IOException {
    TreeSet<String> media = new TreeSet<>();
    listed.media().forEach(file -> media.add(listed.relative(file)));
    Inventory inventory = new Inventory(contents.unreadable(), media, drafts);
    translations = translations.next(listed, bytes, contents);
    Settings settings = translations.among(contents.settings().value().orElse(Settings.UNREADABLE));
    Linked next =
        linked
            .map(known -> known.next(settings, contents.entries(), inventory))
            .orElseGet(() -> Linked.of(settings, contents.entries(), inventory));
    linked = Optional.of(next);
    return new Loaded(listed, contents, translations, inventory, next, lock, store);
  }

  private static void doubt(Loaded loaded, Breaches found, Collection<InLanguage> languages) {
    Breaches scratch = Breaches.of(loaded.dossier());
    if (!loaded.linked().isAsFromScratch()
        || !scratch.all(loaded.dossier()).equals(found.all(loaded.dossier()))
        || !languages.stream().allMatch(InLanguage::isAsFromScratch)) {
      throw new IllegalStateException("linked step by step it is another dossier");
    }
  }
}
