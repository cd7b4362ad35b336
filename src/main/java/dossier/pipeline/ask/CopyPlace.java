package dossier.pipeline.ask;

import dossier.links.CopyOnLoopback;
import dossier.links.Manners;
import dossier.seal.CopiedFolder;
import dossier.seal.CopiedZip;
import dossier.seal.SiteCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a copy of a site lies: in a folder, in a ZIP file, or on a server of this machine. */
public final class CopyPlace {
  private CopyPlace() {}

  /** Whether it is written as an address, and no path. */
  public static boolean isAddress(String place) {
    return place.matches("(?i)[a-z][a-z0-9+.-]+://.*");
  }

  /**
   * Opens the copy.
   *
   * @param place a path at which something is, or an address
   * @throws SiteCopy.Unreadable if it is no copy that can be read
   */
  public static SiteCopy open(String place, Manners manners) throws IOException {
    if (isAddress(place)) {
      return CopyOnLoopback.at(place, manners);
    }
    Path path = Path.of(place);
    return Files.isDirectory(path) ? new CopiedFolder(path) : CopiedZip.open(path);
  }
}
