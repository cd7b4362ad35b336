package dossier.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The content folder that a command was given. */
public final class ContentOption {
  @Option(
      names = "--content",
      paramLabel = "DIR",
      description = "The folder of the case files (default: content).")
  private Path content = Path.of("content");

  @Option(
      names = "--all",
      description =
          "Print every finding, accepted ones too; without it of each code the first five.")
  private boolean all;

  @Mixin private NamesOption names = new NamesOption();

  /** The names that must not be published. */
  public NamesOption names() {
    return names;
  }

  /** Whether every finding is to be printed. */
  public boolean all() {
    return all;
  }

  /** The folder as it was written. */
  public Path written() {
    return content;
  }

  /** The folder, which must be there. */
  public Path present(CommandLine line) {
    if (!Files.isDirectory(content)) {
      throw new ParameterException(
          line,
          "there is no folder '"
              + content
              + "'; begin with 'dossier init DIR', or name it with --content");
    }
    return content.normalize();
  }
}
