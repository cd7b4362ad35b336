package dossier.site.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * The next site, laid in a folder of its own: what is new is written, what stands already and what
 * others put there is carried over. What comes in the place of something has its owner, group and
 * mode; what is new has those that the system gives.
 */
final class NextSite {
  private static final Set<OpenOption> ANEW =
      Set.of(
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE);

  private final SiteFolder destination;
  private final Path draft;
  private final Set<Path> folders = new HashSet<>();

  NextSite(SiteFolder destination, Path draft) {
    this.destination = destination;
    this.draft = draft;
  }

  /**
   * Writes a file in whose place nothing stands.
   *
   * @throws Refusal if an owner or a mode cannot be kept
   */
  void write(String path, byte[] bytes) throws IOException, Refusal {
    Path file = draft.resolve(path);
    folder(Objects.requireNonNull(file.getParent()));
    try (SeekableByteChannel channel = Files.newByteChannel(file, ANEW)) {
      for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
        channel.write(rest);
      }
    }
  }

  /**
   * Writes a file that comes in the place of what may stand there.
   *
   * @throws Refusal if an owner or a mode cannot be kept
   */
  void replace(String path, byte[] bytes) throws IOException, Refusal {
    write(path, bytes);
    Path file = draft.resolve(path);
    Path before = before(file);
    if (Files.isRegularFile(before, LinkOption.NOFOLLOW_LINKS)) {
      keeping(before, () -> Attributes.keep(before, file));
    }
  }

  /**
   * Carries over what stays, and writes the record last.
   *
   * @param kept the paths of files that stand already
   * @throws Refusal if an owner or a mode cannot be kept
   */
  void finish(Iterable<String> kept, Iterable<Path> strangers, Manifest record)
      throws IOException, Refusal {
    folder(draft);
    for (String path : kept) {
      carry(destination.folder().resolve(path));
    }
    for (Path stranger : strangers) {
      carry(stranger);
    }
    replace(Manifest.NAME, record.bytes());
  }

  private void carry(Path from) throws IOException, Refusal {
    Path to = draft.resolve(destination.folder().relativize(from));
    folder(Objects.requireNonNull(to.getParent()));
    if (!Folder.is(to)) {
      keeping(from, () -> Folder.carry(from, to));
    }
  }

  /** Made from the top, each like the one before it, so that a folder's group goes on to files. */
  private void folder(Path folder) throws IOException, Refusal {
    if (folders.contains(folder)) {
      return;
    }
    if (!folder.equals(draft)) {
      folder(Objects.requireNonNull(folder.getParent()));
    }
    if (!Folder.is(folder)) {
      create(folder);
    }
    folders.add(folder);
  }

  private void create(Path folder) throws IOException, Refusal {
    Files.createDirectory(folder);
    Path before = before(folder);
    if (Folder.is(before)) {
      keeping(before, () -> Attributes.keep(before, folder));
    }
  }

  private Path before(Path after) {
    return destination.folder().resolve(draft.relativize(after));
  }

  private interface Step {
    void run() throws IOException;
  }

  private void keeping(Path before, Step step) throws IOException, Refusal {
    try {
      step.run();
    } catch (AccessDeniedException e) {
      throw destination.refusal(
          before,
          "this belongs to somebody else, and would not after publishing",
          "have its owner publish, or make it yours");
    }
  }
}
