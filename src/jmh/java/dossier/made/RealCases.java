package dossier.made;

import dossier.text.Decoded;
import dossier.text.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The case files of this repository, as benchmarks want them: in memory, in order of their paths.
 */
public final class RealCases {
  /** Where they lie, seen from the folder of the checkout. */
  public static final Path CONTENT = Path.of("content");

  private RealCases() {}

  /** All of a kind. */
  public static List<TextFile> in(String folder) {
    try (Stream<Path> files = Files.list(CONTENT.resolve(folder))) {
      return files.sorted().map(RealCases::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TextFile read(Path file) {
    try {
      return Decoded.utf8(file.toString(), Files.readAllBytes(file)).file();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
