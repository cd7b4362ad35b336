package dossier.cli;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of every command that works with private copies. */
final class VaultOptions {
  @Option(
      names = "--content",
      paramLabel = "DIR",
      description = "The folder of the case files (default: content).")
  private Path content = Path.of("content");

  @Option(
      names = "--captures",
      paramLabel = "DIR",
      description = "The folder of the private copies (default: captures).")
  private Path captures = Path.of("captures");

  /** The content folder, which must be there. */
  Path content(CommandLine line) {
    return Contents.present(content, line);
  }

  /** The folder of the private copies: never where something is published from. */
  Path captures(CommandLine line) {
    Path inside = captures.toAbsolutePath().normalize();
    if (inside.startsWith(content.toAbsolutePath().normalize())) {
      throw new ParameterException(
          line, "'" + captures + "' lies in the content: private copies belong beside it");
    }
    return captures.normalize();
  }
}
