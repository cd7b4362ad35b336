package dossier.cli.option;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of every command that works with private copies. */
public final class VaultOptions {
  @Mixin private ContentOption content = new ContentOption();

  @Option(
      names = "--captures",
      paramLabel = "DIR",
      description = "The folder of the private copies (default: captures).")
  private Path captures = Path.of("captures");

  /** The option that names the list of protected names. */
  public NamesOption names() {
    return content.names();
  }

  /** Whether every finding is to be printed. */
  public boolean all() {
    return content.all();
  }

  /** The content folder, which must be there. */
  public Path content(CommandLine line) {
    return content.present(line);
  }

  /** The folder of the private copies: never where something is published from. */
  public Path captures(CommandLine line) {
    Path inside = captures.toAbsolutePath().normalize();
    if (inside.startsWith(content.written().toAbsolutePath().normalize())) {
      throw new ParameterException(
          line, "'" + captures + "' lies in the content: private copies belong beside it");
    }
    return captures.normalize();
  }
}
