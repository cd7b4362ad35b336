package dossier.site.publish;

import dossier.report.Diagnostic;
import dossier.site.Artifact;
import dossier.site.FileDigest;
import dossier.text.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The next site while it is laid, beside the one that stands. No file is held in memory: what
 * stands already, byte for byte, is only remembered. Used by one thread.
 */
final class FolderDraft implements Draft {
  private final SiteFolder folder;
  private final Workshop workshop;
  private final Map<String, Hash> record;
  private final NextSite next;
  private final Set<String> standing = new HashSet<>();
  private final SortedMap<String, FileTime> kept = new TreeMap<>();
  private final SortedMap<String, FileDigest> files = new TreeMap<>();

  private FolderDraft(SiteFolder folder, Workshop workshop, Map<String, Hash> record) {
    this.folder = folder;
    this.workshop = workshop;
    this.record = record;
    this.next = new NextSite(folder, workshop.draft());
  }

  /**
   * Begins, alone.
   *
   * @throws Refusal if another publisher is at work, or what a killed one left is in the way
   */
  static FolderDraft begin(SiteFolder folder) throws IOException, Refusal {
    Workshop workshop = Workshop.enter(folder);
    try {
      new Turnover(folder, workshop).recover();
      Map<String, Hash> record =
          Manifest.in(folder.folder()).map(Manifest::files).orElseGet(TreeMap::new);
      FolderDraft draft = new FolderDraft(folder, workshop, record);
      Folder.leaves(folder.folder()).forEach(leaf -> draft.standing.add(folder.path(leaf)));
      return draft;
    } catch (IOException | Refusal e) {
      workshop.close();
      throw e;
    }
  }

  @Override
  public void lay(Artifact artifact) throws IOException, Refusal {
    String path = artifact.address().path();
    files.put(path, FileDigest.of(artifact));
    if (!standing.contains(path)) {
      next.write(path, artifact.bytes());
      return;
    }
    Optional<FileTime> since = Folder.holds(folder.folder().resolve(path), artifact.bytes());
    if (since.isPresent()) {
      kept.put(path, since.get());
    } else {
      next.replace(path, artifact.bytes());
    }
  }

  @Override
  public boolean keep(List<Written> written) {
    boolean stand =
        written.stream()
            .allMatch(
                file ->
                    file.hash().equals(record.get(file.path())) && file.stands(folder.folder()));
    if (stand) {
      for (Written file : written) {
        files.put(file.path(), new FileDigest(file.hash(), file.size()));
        kept.put(file.path(), file.changed());
      }
    }
    return stand;
  }

  @Override
  public SortedMap<String, FileDigest> laid() {
    return Collections.unmodifiableSortedMap(files);
  }

  @Override
  public List<Path> carried() throws IOException {
    return StandingSite.of(folder, files.keySet(), kept.keySet()).strangers().stream()
        .filter(place -> Files.isRegularFile(place) || isLinkToFolder(place))
        .map(file -> folder.written().resolve(folder.folder().relativize(file)))
        .toList();
  }

  private static boolean isLinkToFolder(Path place) {
    return Files.isSymbolicLink(place) && Files.isDirectory(place);
  }

  /** If all of it stands already, nothing is touched. */
  @Override
  public List<Diagnostic> publish() throws IOException {
    try {
      refuseChanged();
      StandingSite old = StandingSite.of(folder, files.keySet(), kept.keySet());
      Manifest manifest = Manifest.of(files);
      if (old.inTheWay().isEmpty()
          && !(kept.keySet().equals(files.keySet()) && old.isOf(manifest))) {
        next.finish(kept.keySet(), old.strangers(), manifest);
        new Turnover(folder, workshop).publish();
      }
      return old.inTheWay();
    } catch (Refusal e) {
      return e.diagnostics();
    }
  }

  /** What stood as the next site has it when it was laid may have become somebody's since. */
  private void refuseChanged() throws Refusal {
    for (Map.Entry<String, FileTime> file : kept.entrySet()) {
      Path there = folder.folder().resolve(file.getKey());
      if (!Folder.lastModified(there).equals(Optional.of(file.getValue()))) {
        throw folder.refusal(there, "this was changed while the next site was laid", "build again");
      }
    }
  }

  @Override
  public void close() throws IOException {
    workshop.close();
  }
}
