package dossier.site.publish;

import dossier.report.Diagnostic;
import dossier.report.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The next site comes, and the old one goes. */
final class Turnover {
  private final SiteFolder destination;
  private final Workshop workshop;
  private final Path out;

  Turnover(SiteFolder destination, Workshop workshop) {
    this.destination = destination;
    this.workshop = workshop;
    this.out = destination.folder();
  }

  /**
   * Clears away what a publisher left that was killed. If it was killed while the old site stood
   * aside, that is put back first.
   *
   * @throws Refusal if something is left that is not Dossier's and does not stand in the site, or
   *     is mounted: what lies there now is not known to have stood in the site
   */
  void recover() throws IOException, Refusal {
    List<Diagnostic> left = new ArrayList<>();
    clearAway((leaf, place) -> left.add(strange(leaf)));
    if (!left.isEmpty()) {
      throw new Refusal(left);
    }
  }

  private interface Strange {
    void found(Path leaf, Path place) throws IOException, Refusal;
  }

  private void clearAway(Strange strange) throws IOException, Refusal {
    refuseMountsIn(List.of(workshop.draft(), workshop.next(), workshop.old()));
    Folder.delete(workshop.draft());
    if (Folder.is(workshop.old()) && !Folder.stands(out)) {
      Files.move(workshop.old(), out);
    }
    for (Path site : List.of(workshop.next(), workshop.old())) {
      if (Folder.is(site)) {
        Sync.names(out.resolveSibling(""));
        clear(site, strange);
      }
    }
  }

  /**
   * Lets the next site, which lies whole in the draft, and the old one change places. The names are
   * the journal: what is called {@code next} is whole and on the disk, and nothing of the old one
   * is deleted until it is on the disk too that another one stands.
   *
   * @throws Refusal if that cannot be; the old site then stands as it was
   */
  void publish() throws IOException, Refusal {
    Sync.all(workshop.draft());
    Files.move(workshop.draft(), workshop.next());
    try {
      changePlaces();
    } catch (IOException | Refusal failed) {
      recoverAfter(failed);
      throw failed;
    }
    clearAway(this::bringOver);
  }

  /** What is mounted can come at any time, and nothing in it is Dossier's to move or to delete. */
  private void refuseMountsIn(List<Path> folders) throws IOException, Refusal {
    Optional<Path> mounted = Mounts.in(folders);
    if (mounted.isPresent()) {
      throw destination.refusal(
          mounted.get(),
          "something is mounted here, and is not Dossier's to move",
          "unmount it; the next command goes on from there");
    }
  }

  /** What went wrong first is what people are told. */
  private void recoverAfter(Exception failed) {
    try {
      recover();
    } catch (IOException | Refusal e) {
      failed.addSuppressed(e);
    }
  }

  private void changePlaces() throws IOException, Refusal {
    refuseMountsIn(List.of(out));
    if (!Folder.stands(out)) {
      Files.move(workshop.next(), out);
    } else if (!Linux.exchange(workshop.next(), out)) {
      inTwoSteps();
    }
  }

  /** Between the two steps no site stands: after a crash there, the next command puts it back. */
  void inTwoSteps() throws IOException, Refusal {
    try {
      Files.move(out, workshop.old(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw destination.refusal(
          out, "the system does not let this folder be renamed", "name another folder with --out");
    }
    Files.move(workshop.next(), out);
  }

  /** Deletes a whole site that does not stand any more, but nothing of others. */
  private void clear(Path site, Strange strange) throws IOException, Refusal {
    Optional<Manifest> record = Manifest.in(site);
    for (Path leaf : proofLast(site)) {
      Path place = out.resolve(site.relativize(leaf));
      if (Folder.isSame(leaf, place) || isOurs(record, leaf, destination.path(place))) {
        Files.delete(leaf);
      } else {
        strange.found(leaf, place);
      }
    }
    Folder.deleteEmpty(site);
  }

  /** The record goes last: without it, after a crash, all that is left would be a stranger's. */
  static List<Path> proofLast(Path site) throws IOException {
    Path proof = site.resolve(Manifest.NAME);
    return Folder.leaves(site).stream().sorted(Comparator.comparing(proof::equals)).toList();
  }

  private static boolean isOurs(Optional<Manifest> record, Path leaf, String path)
      throws IOException {
    return record.isPresent() && (path.equals(Manifest.NAME) || record.get().wrote(path, leaf));
  }

  private Diagnostic strange(Path leaf) {
    return destination.complaint(
        Rule.UNFIT_FOLDER,
        leaf,
        "Dossier did not write this, and it lies where the next site is laid",
        "move it away, or into the site if it belongs there");
  }

  /** What came into the old site while the next one was laid stood in it when they changed. */
  private void bringOver(Path leaf, Path place) throws IOException, Refusal {
    if (Folder.stands(place)) {
      throw destination.refusal(
          leaf, "Dossier did not write this, and its place in the site is taken", "move it away");
    }
    Files.createDirectories(place.resolveSibling(""));
    Files.move(leaf, place);
  }
}
