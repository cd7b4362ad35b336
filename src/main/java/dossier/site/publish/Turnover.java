package dossier.site.publish;

import dossier.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The next site comes, and the old one goes. */
final class Turnover {
  private final Destination destination;
  private final Workshop workshop;
  private final Path out;

  Turnover(Destination destination, Workshop workshop) {
    this.destination = destination;
    this.workshop = workshop;
    this.out = destination.folder();
  }

  /**
   * Clears away what a publisher left that was killed. If it was killed while the old site stood
   * aside, that is put back first.
   *
   * @throws Refusal if something is left that is not Dossier's, and has no place in the site, or is
   *     mounted
   */
  void recover() throws IOException, Refusal {
    refuseMountsIn(workshop.draft());
    refuseMountsIn(workshop.next());
    refuseMountsIn(workshop.old());
    Folder.delete(workshop.draft());
    if (Folder.is(workshop.old()) && !Folder.stands(out)) {
      Files.move(workshop.old(), out);
    }
    clear(workshop.next());
    clear(workshop.old());
  }

  /**
   * Lays the next site and lets it and the old one change places.
   *
   * @throws Refusal if that cannot be; the old site then stands as it was
   */
  void publish(Site site, Standing standing) throws IOException, Refusal {
    new NextSite(destination, standing, workshop.draft()).lay(site);
    Files.move(workshop.draft(), workshop.next());
    try {
      changePlaces();
    } catch (IOException | Refusal failed) {
      recoverAfter(failed);
      throw failed;
    }
    recover();
  }

  /** What is mounted can come at any time, and nothing in it is Dossier's to move or to delete. */
  private void refuseMountsIn(Path folder) throws IOException, Refusal {
    Optional<Path> mounted =
        Mounts.now().stream().filter(place -> place.startsWith(folder)).sorted().findFirst();
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
    refuseMountsIn(out);
    if (!Folder.stands(out)) {
      Files.move(workshop.next(), out);
    } else if (!Exchange.atOnce(workshop.next(), out)) {
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

  /**
   * Deletes a whole site that does not stand any more, but nothing of others: what came into it
   * while the next one was laid is brought over.
   */
  private void clear(Path site) throws IOException, Refusal {
    Optional<Manifest> record = Manifest.in(site);
    for (Path leaf : proofLast(site)) {
      Path place = out.resolve(site.relativize(leaf));
      if (Folder.isSame(leaf, place) || isOurs(record, leaf, destination.path(place))) {
        Files.delete(leaf);
      } else {
        bringOver(leaf, place);
      }
    }
    Folder.deleteEmpty(site);
  }

  /** The record goes last: without it, after a crash, all that is left would be a stranger's. */
  private static List<Path> proofLast(Path site) throws IOException {
    Path proof = site.resolve(Manifest.NAME);
    return Folder.leaves(site).stream().sorted(Comparator.comparing(proof::equals)).toList();
  }

  private static boolean isOurs(Optional<Manifest> record, Path leaf, String path)
      throws IOException {
    return record.isPresent() && (path.equals(Manifest.NAME) || record.get().wrote(path, leaf));
  }

  private void bringOver(Path leaf, Path place) throws IOException, Refusal {
    if (Folder.stands(place)) {
      throw destination.refusal(
          leaf, "Dossier did not write this, and its place in the site is taken", "move it away");
    }
    Files.createDirectories(place.resolveSibling(""));
    Files.move(leaf, place);
  }
}
