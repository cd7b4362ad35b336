package dossier.pipeline.store;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Which program this is: what it kept is of no use to another. */
public final class Program {
  /** Tests, which run from no jar, say here who they are. */
  private static final String NAMED = "dossier.program";

  private Program() {}

  /** The number of the version that runs; empty where it is not packaged. */
  public static Optional<String> version() {
    return Optional.ofNullable(Program.class.getPackage().getImplementationVersion());
  }

  /**
   * A text that is another for another program: the checksum of its jar, and the sizes and times of
   * the jars beside it. Empty if it does not run from a jar.
   */
  static Optional<String> current() {
    String named = System.getProperty(NAMED);
    if (named != null) {
      return Optional.of(named);
    }
    CodeSource source = Program.class.getProtectionDomain().getCodeSource();
    try {
      return source == null ? Optional.empty() : of(Path.of(source.getLocation().toURI()));
    } catch (IOException | URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> of(Path jar) throws IOException {
    @Nullable Path folder = jar.getParent();
    if (folder == null || !Files.isRegularFile(jar)) {
      return Optional.empty();
    }
    CRC32C checksum = new CRC32C();
    checksum.update(Files.readAllBytes(jar));
    try (Stream<Path> files = Files.walk(folder, 2)) {
      return Optional.of(
          files
              .filter(file -> file.toString().endsWith(".jar"))
              .sorted()
              .map(Path::toFile)
              .map(Program::stamp)
              .collect(Collectors.joining(" ", checksum.getValue() + " ", "")));
    }
  }

  private static String stamp(File jar) {
    return jar.getName() + " " + jar.length() + " " + jar.lastModified();
  }
}
