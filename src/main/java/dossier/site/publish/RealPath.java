package dossier.site.publish;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Where a path really leads, through every symbolic link, even if nothing is there yet. */
public final class RealPath {
  private static final int MOST_LINKS = 40;

  private RealPath() {}

  /**
   * The absolute path without links.
   *
   * @throws IOException if links lead in a circle, or a folder on the way may not be searched
   */
  public static Path of(Path path) throws IOException {
    return of(path.toAbsolutePath(), 0);
  }

  private static Path of(Path path, int links) throws IOException {
    Path there = nearest(path);
    Path rest = there.relativize(path);
    if (Files.exists(there)) {
      return there.toRealPath().resolve(rest).normalize();
    }
    if (links == MOST_LINKS) {
      throw new FileSystemLoopException(path.toString());
    }
    Path target = there.resolveSibling(Files.readSymbolicLink(there));
    return of(target.resolve(rest), links + 1);
  }

  /** The longest beginning at which there is something, be it a link that leads nowhere. */
  public static Path nearest(Path path) {
    Path there = path;
    while (!Files.exists(there, LinkOption.NOFOLLOW_LINKS) && there.getParent() != null) {
      there = there.getParent();
    }
    return there;
  }
}
