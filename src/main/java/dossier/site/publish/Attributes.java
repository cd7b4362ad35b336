package dossier.site.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** Who owns a file or folder, and who may do what with it. */
public final class Attributes {
  private static final boolean UNIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

  /** The mode comes last: a change of the owner takes its special bits away. */
  private static final List<String> NAMES = List.of("unix:uid", "unix:gid", "unix:mode");

  private static final int PERMISSIONS = 07777;

  private Attributes() {}

  /**
   * Gives what was made anew the owner, group and mode of what stood in its place.
   *
   * @throws AccessDeniedException if that is not allowed
   */
  public static void keep(Path from, Path to) throws IOException {
    for (String name : UNIX ? NAMES : List.<String>of()) {
      int was = get(from, name);
      if (get(to, name) != was) {
        set(to, name, was);
      }
    }
  }

  private static void set(Path path, String name, int value) throws IOException {
    try {
      Files.setAttribute(path, name, value);
    } catch (FileSystemException e) {
      AccessDeniedException denied =
          new AccessDeniedException(path.toString(), null, "its " + name + " cannot be kept");
      denied.initCause(e);
      throw denied;
    }
  }

  /** The number of the device on which something lies; the same for all where there is none. */
  static long device(Path path) throws IOException {
    return UNIX
        ? ((Number) Files.getAttribute(path, "unix:dev", LinkOption.NOFOLLOW_LINKS)).longValue()
        : 0;
  }

  private static int get(Path path, String name) throws IOException {
    int value = (Integer) Files.getAttribute(path, name, LinkOption.NOFOLLOW_LINKS);
    return name.endsWith("mode") ? value & PERMISSIONS : value;
  }
}
