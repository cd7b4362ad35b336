package dossier.site.publish;

import dossier.report.Diagnostic;
import dossier.site.Artifact;
import dossier.text.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The next site while it is laid, beside the one that stands. Files are handed over one by one, in
 * any order, and none is held in memory: what stands already, byte for byte, is only remembered.
 * Closed without having been published, it leaves the old site as it was. Used by one thread.
 */
public final class Draft implements AutoCloseable {
  private final SiteFolder folder;
  private final Workshop workshop;
  private final NextSite next;
  private final Set<String> standing = new HashSet<>();
  private final SortedMap<String, FileTime> kept = new TreeMap<>();
  private final SortedMap<String, Hash> files = new TreeMap<>();

  private Draft(SiteFolder folder, Workshop workshop) {
    this.folder = folder;
    this.workshop = workshop;
    this.next = new NextSite(folder, workshop.draft());
  }

  /**
   * Begins, alone.
   *
   * @throws Refusal if another publisher is at work, or what a killed one left is in the way
   */
  static Draft begin(SiteFolder folder) throws IOException, Refusal {
    Workshop workshop = Workshop.enter(folder);
    try {
      new Turnover(folder, workshop).recover();
      Draft draft = new Draft(folder, workshop);
      Folder.leaves(folder.folder()).forEach(leaf -> draft.standing.add(folder.path(leaf)));
      return draft;
    } catch (IOException | Refusal e) {
      workshop.close();
      throw e;
    }
  }

  /**
   * Lays a file of the next site; no two have one address.
   *
   * @throws Refusal if its owner or mode cannot be kept
   */
  public void lay(Artifact artifact) throws IOException, Refusal {
    String path = artifact.address().path();
    files.put(path, artifact.hash());
    Path there = folder.folder().resolve(path);
    if (standing.contains(path) && Folder.holds(there, artifact.bytes())) {
      kept.put(path, Files.getLastModifiedTime(there));
    } else {
      next.write(path, artifact.bytes());
    }
  }

  /**
   * The files in the folder that Dossier did not write, and that stay beside the next site; links
   * to files and to folders among them, for a server shows what they lead to.
   */
  public List<Path> carried() throws IOException {
    return StandingSite.of(folder, files.keySet(), kept.keySet()).strangers().stream()
        .filter(place -> Files.isRegularFile(place) || isLinkToFolder(place))
        .map(file -> folder.written().resolve(folder.folder().relativize(file)))
        .toList();
  }

  private static boolean isLinkToFolder(Path place) {
    return Files.isSymbolicLink(place) && Files.isDirectory(place);
  }

  /**
   * Lets the next site and the old one change places. If all of it stands already, nothing is
   * touched.
   *
   * @return complaints; if there are any, nothing was published
   * @throws IOException if the disk fails; the old site then stands as it was
   */
  public List<Diagnostic> publish() throws IOException {
    try {
      refuseChanged();
      StandingSite old = StandingSite.of(folder, files.keySet(), kept.keySet());
      Manifest manifest = new Manifest(files);
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
  private void refuseChanged() throws IOException, Refusal {
    for (Map.Entry<String, FileTime> file : kept.entrySet()) {
      Path there = folder.folder().resolve(file.getKey());
      boolean same =
          Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS)
              && Files.getLastModifiedTime(there).equals(file.getValue());
      if (!same) {
        throw folder.refusal(there, "this was changed while the next site was laid", "build again");
      }
    }
  }

  @Override
  public void close() throws IOException {
    workshop.close();
  }
}
