package dossier.site.publish;

import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.TextFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folder to publish into.
 *
 * @param written as people wrote it
 * @param folder where it really is, without a link on the way
 */
record SiteFolder(Path written, Path folder) {

  /**
   * Finds out where a folder really is, now.
   *
   * @throws Refusal if it is off limits
   */
  static SiteFolder of(Path written, OffLimits offLimits) throws IOException, Refusal {
    SiteFolder destination = new SiteFolder(written, RealPath.of(written));
    Optional<String> met = offLimits.met(destination.folder);
    if (met.isPresent()) {
      throw destination.refusal(
          destination.folder,
          "nothing is published into this folder: " + met.get(),
          "name another folder with --out");
    }
    return destination;
  }

  /** The path of something in the folder as addresses are written, with {@code /}. */
  String path(Path inside) {
    return slashes(folder.relativize(inside));
  }

  Refusal refusal(Path place, String message, String help) {
    return new Refusal(List.of(complaint(Rule.UNFIT_FOLDER, place, message, help)));
  }

  /** A complaint of something in the folder, or of another place. */
  Diagnostic complaint(Rule rule, Path place, String message, String help) {
    Path shown = place.startsWith(folder) ? written.resolve(folder.relativize(place)) : place;
    return Diagnostic.of(rule, new TextFile(slashes(shown), "").start(), message).help(help);
  }

  private static String slashes(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
