package dossier.pipeline.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.pipeline.commit.Staged;
import dossier.seal.SigningKey;
import dossier.site.publish.RealPath;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The file of a private key, which nobody but its owner may come to read.
 *
 * @param file where it is, or is to be
 */
public record KeyFile(Path file) {
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private static final Set<PosixFilePermission> OWNERS =
      PosixFilePermissions.fromString("rw-------");

  /** A key of Ed25519 has 119 bytes. */
  private static final int LARGEST = 4096;

  /**
   * Why a private key must not be kept there; empty if nothing speaks against it.
   *
   * @param content the folder of the case files, whose folder is the project
   * @param site the published folder
   */
  public Optional<String> exposure(Path content, Path site) throws IOException {
    Path real = RealPath.of(file);
    for (Path folder : List.of(content, site)) {
      if (real.startsWith(RealPath.of(folder))) {
        return Optional.of("it lies in '" + folder + "', which is for others to read");
      }
    }
    Path project = RealPath.of(content).resolveSibling("");
    return committable(real, project)
        ? Optional.of("it lies where it can be committed, and .gitignore does not name it")
        : Optional.empty();
  }

  /** What lies in the project may be committed one day, even if it is no repository yet. */
  private static boolean committable(Path real, Path project) throws IOException {
    Path folder = RealPath.nearest(real.resolveSibling(""));
    Staged repository = new Staged(folder);
    boolean inside = real.startsWith(project);
    return (inside || isBelowRepository(folder)) && !repository.ignores(real);
  }

  private static boolean isBelowRepository(Path folder) {
    return Stream.iterate(folder, above -> above != null, Path::getParent)
        .anyMatch(above -> Files.exists(above.resolve(".git")));
  }

  /** Whether others than its owner may read it. */
  public boolean isOpen() throws IOException {
    return POSIX && !OWNERS.containsAll(Files.getPosixFilePermissions(file));
  }

  /** The key in it; empty if there is none of Ed25519, or one with a password. */
  public Optional<SigningKey> read() throws IOException {
    return Files.size(file) > LARGEST
        ? Optional.empty()
        : SigningKey.ofPem(new String(Files.readAllBytes(file), UTF_8));
  }

  /**
   * Writes a new one, for its owner alone.
   *
   * @throws java.nio.file.FileAlreadyExistsException if something is there
   */
  public SigningKey make() throws IOException {
    SigningKey key = SigningKey.random();
    Set<OpenOption> anew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    FileAttribute<?>[] owners =
        POSIX
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNERS)}
            : new FileAttribute<?>[0];
    try (var channel = Files.newByteChannel(file, anew, owners)) {
      channel.write(java.nio.ByteBuffer.wrap(key.pem().getBytes(UTF_8)));
    }
    return key;
  }
}
