package dossier.site.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** Waits until what was written is on the disk, so that it outlasts a failure of the power too. */
final class Sync {
  /** Windows keeps the names in a folder by itself, and opens no folder. */
  private static final boolean FOLDERS_OPEN = !System.getProperty("os.name").startsWith("Windows");

  private Sync() {}

  /**
   * Waits for a folder and all that is in it.
   *
   * @throws IOException if the disk fails, or is full
   */
  static void all(Path folder) throws IOException {
    if (!Linux.syncFileSystem(folder)) {
      each(folder);
    }
  }

  /**
   * Waits for each file and each folder alone, as a system does that knows no better.
   *
   * @throws IOException if the disk fails, or is full
   */
  static void each(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> found = Files.walk(folder)) {
      all = found.toList();
    }
    for (Path one : all) {
      if (Folder.is(one)) {
        names(one);
      } else if (Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS) && Files.isWritable(one)) {
        force(one, StandardOpenOption.WRITE);
      }
    }
  }

  /** Waits for the names in a folder: what has come, gone or changed places. */
  static void names(Path folder) throws IOException {
    if (FOLDERS_OPEN) {
      force(folder, StandardOpenOption.READ);
    }
  }

  private static void force(Path path, OpenOption how) throws IOException {
    try (FileChannel channel = FileChannel.open(path, how)) {
      channel.force(true);
    }
  }
}
