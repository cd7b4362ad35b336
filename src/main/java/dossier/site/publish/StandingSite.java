package dossier.site.publish;

import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.site.Address;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds what stands in the folder against the last record and the next site. A file is Dossier's if
 * the record has its path and its hash; every other one is a stranger's.
 */
final class StandingSite {
  private static final String CHANGED =
      "this was changed after Dossier wrote it, and the next site has it otherwise or not at all";

  private final SiteFolder destination;
  private final Optional<Manifest> record;
  private final Set<String> kept;
  private final Set<String> wanted = new HashSet<>();
  private final Set<String> wantedFolders = new HashSet<>();
  private final List<Path> strangers = new ArrayList<>();
  private final List<Diagnostic> inTheWay = new ArrayList<>();

  private StandingSite(SiteFolder destination, Set<String> files, Set<String> kept)
      throws IOException {
    this.destination = destination;
    this.record = Manifest.in(destination.folder());
    this.kept = kept;
    for (String file : files) {
      String path = Address.folded(file);
      wanted.add(path);
      folders(path).forEach(wantedFolders::add);
    }
  }

  /**
   * Looks at all that stands in the folder now.
   *
   * @param files the paths of the next site
   * @param kept those that stand already, byte for byte
   */
  static StandingSite of(SiteFolder destination, Set<String> files, Set<String> kept)
      throws IOException {
    StandingSite standing = new StandingSite(destination, files, kept);
    for (Path leaf : Folder.leaves(destination.folder())) {
      standing.look(leaf);
    }
    return standing;
  }

  /** What stays beside the next site: files, links and empty folders that others put there. */
  List<Path> strangers() {
    return strangers;
  }

  /** What others put where the next site needs the place. */
  List<Diagnostic> inTheWay() {
    return inTheWay;
  }

  /** Whether its record is this one. */
  boolean isOf(Manifest manifest) {
    return record.filter(manifest::equals).isPresent();
  }

  private void look(Path leaf) throws IOException {
    String path = destination.path(leaf);
    boolean recorded = record.isPresent() && record.get().files().containsKey(path);
    if (path.equals(Manifest.NAME) && record.isPresent()) {
      return;
    }
    if (kept.contains(path)) {
      return;
    } else if (recorded && record.get().wrote(path, leaf)) {
      return;
    } else if (recorded) {
      complain(leaf, CHANGED);
    } else if (isWanted(leaf, path)) {
      complain(leaf, "Dossier did not write this, and the site needs its place");
    } else {
      strangers.add(leaf);
    }
  }

  /** Whether the site needs the place: as a file, as a folder, or for a file where a folder is. */
  private boolean isWanted(Path leaf, String path) {
    String folded = Address.folded(path);
    boolean folder = Files.isDirectory(leaf, LinkOption.NOFOLLOW_LINKS);
    return folded.equals(Manifest.NAME)
        || folded.startsWith(Manifest.NAME + "/")
        || wanted.contains(folded)
        || (!folder && wantedFolders.contains(folded))
        || folders(folded).stream().anyMatch(wanted::contains);
  }

  private void complain(Path leaf, String message) {
    inTheWay.add(
        destination.complaint(
            Rule.STRANGERS_FILE, leaf, message, "move it away, or name another folder with --out"));
  }

  private static List<String> folders(String path) {
    List<String> folders = new ArrayList<>();
    for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
      folders.add(path.substring(0, slash));
    }
    return folders;
  }
}
