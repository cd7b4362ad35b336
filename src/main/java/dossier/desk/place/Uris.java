package dossier.desk.place;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/** Files as editors name them (RFC 8089), and as they are named here: by absolute paths. */
public final class Uris {
  private Uris() {}

  /** The address of a file. */
  public static String of(String path) {
    return Path.of(path).toUri().toString();
  }

  /** The file at an address; empty if it is not one on this machine's disk. */
  public static Optional<Path> path(String uri) {
    try {
      URI address = URI.create(uri);
      return "file".equals(address.getScheme())
          ? Optional.of(Path.of(URI.create("file://" + address.getRawPath())).normalize())
          : Optional.empty();
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }
}
