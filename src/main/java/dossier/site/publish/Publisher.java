package dossier.site.publish;

import dossier.report.Diagnostic;
import dossier.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Publishes a site into a folder as one step: the next site is laid beside the old one and the two
 * change places, so that no reader finds a mixture and a failure leaves the old site as it was.
 * What Dossier did not write, by its last record of paths and hashes, is carried over. One
 * publisher at a time works on a folder, over processes too.
 */
public final class Publisher {
  private final Path out;
  private final OffLimits offLimits;

  /**
   * @param out the folder to publish into; made if it is not there
   * @param offLimits where nothing is published, wherever links lead
   */
  public Publisher(Path out, OffLimits offLimits) {
    this.out = out;
    this.offLimits = offLimits;
  }

  /**
   * Puts right what a publisher left that was killed: the site stands again, and nothing lies about
   * it. What cannot be put right is told by the next build, not here.
   */
  public static void repair(Path out) {
    try {
      recover(SiteFolder.of(out, OffLimits.NONE));
    } catch (IOException | Refusal e) {
      // The next build says so, with its place.
    }
  }

  /**
   * Repairs, and looks whether the folder can be published into. Nothing in it is touched.
   *
   * @return complaints of the folder; none if a site can be published
   */
  public List<Diagnostic> prepare() throws IOException {
    try {
      SiteFolder destination = SiteFolder.of(out, offLimits);
      List<Diagnostic> faults = Ground.faults(destination);
      if (faults.isEmpty()) {
        recover(destination);
      }
      return faults;
    } catch (Refusal e) {
      return e.diagnostics();
    }
  }

  private static void recover(SiteFolder destination) throws IOException, Refusal {
    Optional<Workshop> free =
        Workshop.isThere(destination) ? Workshop.enterIfFree(destination) : Optional.empty();
    if (free.isPresent()) {
      try (Workshop workshop = free.get()) {
        new Turnover(destination, workshop).recover();
      }
    }
  }

  /**
   * The files in the folder that Dossier did not write, and that stay beside the next site; links
   * to files and to folders among them, for a server shows what they lead to.
   */
  public List<Path> carried(Site site) throws IOException {
    Path folder = RealPath.of(out);
    return StandingSite.of(new SiteFolder(out, folder), site).strangers().stream()
        .filter(place -> Files.isRegularFile(place) || isLinkToFolder(place))
        .map(file -> out.resolve(folder.relativize(file)))
        .toList();
  }

  private static boolean isLinkToFolder(Path place) {
    return Files.isSymbolicLink(place) && Files.isDirectory(place);
  }

  /**
   * Publishes. If the site is there already, byte for byte, nothing is touched.
   *
   * @return complaints; if there are any, nothing was published
   * @throws IOException if the disk fails; the old site then stands as it was
   */
  public List<Diagnostic> publish(Site site) throws IOException {
    try {
      SiteFolder destination = SiteFolder.of(out, offLimits);
      List<Diagnostic> faults = Ground.faults(destination);
      return faults.isEmpty() ? publish(site, destination) : faults;
    } catch (Refusal e) {
      return e.diagnostics();
    }
  }

  private static List<Diagnostic> publish(Site site, SiteFolder destination)
      throws IOException, Refusal {
    try (Workshop workshop = Workshop.enter(destination)) {
      Turnover turnover = new Turnover(destination, workshop);
      turnover.recover();
      StandingSite standing = StandingSite.of(destination, site);
      if (standing.inTheWay().isEmpty() && !standing.isWhole(site)) {
        turnover.publish(site, standing);
      }
      return standing.inTheWay();
    }
  }
}
