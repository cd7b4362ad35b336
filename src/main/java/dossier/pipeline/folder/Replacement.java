package dossier.pipeline.folder;

import dossier.site.publish.Attributes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Puts new bytes in the place of a file, so that nobody ever sees half of them. */
public final class Replacement {
  private Replacement() {}

  /** Writes what stands in a file. */
  public interface Writing {
    /** Writes it. */
    void into(OutputStream out) throws IOException;
  }

  /** Writes a file; one that is there keeps its owner, group and mode. */
  public static void write(Path file, byte[] bytes) throws IOException {
    write(file, out -> out.write(bytes));
  }

  /** The same, piece by piece. */
  public static void write(Path file, Writing writing) throws IOException {
    Path draft = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".next");
    try {
      try (OutputStream out = Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW)) {
        writing.into(out);
      }
      if (Files.exists(file)) {
        Attributes.keep(file, draft);
      }
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
