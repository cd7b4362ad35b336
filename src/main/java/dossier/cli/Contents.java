package dossier.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The content folder that a command was given. */
final class Contents {
  private Contents() {}

  /** The folder, which must be there. */
  static Path present(Path content, CommandLine line) {
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
