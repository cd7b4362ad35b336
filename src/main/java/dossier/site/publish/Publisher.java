package dossier.site.publish;

import dossier.report.Diagnostic;
import java.io.IOException;
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
   * Begins to lay the next site.
   *
   * @throws Refusal if it cannot be published into the folder
   */
  public Draft begin() throws IOException, Refusal {
    SiteFolder destination = SiteFolder.of(out, offLimits);
    List<Diagnostic> faults = Ground.faults(destination);
    if (!faults.isEmpty()) {
      throw new Refusal(faults);
    }
    return FolderDraft.begin(destination);
  }
}
