package dossier.pipeline.keep;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.pipeline.folder.Replacement;
import dossier.text.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder {@code .dossier} of a project, in which is kept what need not be made again. It can be
 * deleted at any time, and keeps itself out of Git. What cannot be read there was not kept; what
 * cannot be written is made again next time: neither is a fault of anybody's text.
 */
final class KeptFolder {
  private static final String NAME = ".dossier";
  private static final String FORBIDDEN = "DOSSIER_NO_CACHE";
  private static final long LARGEST = 512L * 1024 * 1024;

  private final Path file;

  private KeptFolder(Path file) {
    this.file = file;
  }

  /** The place for a site; empty if nothing is to be kept. */
  static Optional<KeptFolder> of(Path settings, Path site) {
    if (System.getenv(FORBIDDEN) != null) {
      return Optional.empty();
    }
    Path content = settings.toAbsolutePath().normalize().resolveSibling("");
    Path folder = content.resolveSibling(NAME);
    String name = Hash.of(site.toAbsolutePath().normalize().toString().getBytes(UTF_8)).hex();
    return Optional.of(new KeptFolder(folder.resolve("site-" + name.substring(0, 16))));
  }

  KeptFiles read() {
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST
          ? KeptFormat.read(Files.readAllBytes(file))
          : KeptFiles.NONE;
    } catch (IOException e) {
      return KeptFiles.NONE;
    }
  }

  void write(KeptFiles kept) {
    try {
      Path folder = file.resolveSibling("");
      Files.createDirectories(folder);
      Path ignored = folder.resolve(".gitignore");
      if (Files.notExists(ignored)) {
        Files.writeString(ignored, "*\n");
      }
      Replacement.write(file, KeptFormat.bytes(kept));
    } catch (IOException e) {
      // It is made again next time.
    }
  }
}
