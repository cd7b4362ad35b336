package dossier.cli;

import dossier.cli.option.Exit;
import dossier.cli.option.Today;
import dossier.cli.option.Version;
import dossier.desk.DeskServer;
import dossier.desk.Project;
import dossier.model.Kind;
import dossier.text.Id;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves an editor. */
@Command(
    name = "lsp",
    description = {
      "Serve an editor that speaks the Language Server Protocol, over standard input and output.",
      "Not for people: an editor starts it (docs/editors.md)."
    },
    mixinStandardHelpOptions = true)
final class LspCommand implements Callable<Integer> {
  @Option(
      names = "--content",
      paramLabel = "DIR",
      description = "The folder of the case files, below the open folder (default: content).")
  private Path content = Path.of("content");

  @SuppressWarnings("UnusedVariable") // many editors say it, and there is no other way
  @Option(names = "--stdio", description = "Talk over standard input and output, as always.")
  private boolean stdio;

  @Override
  public Integer call() throws IOException {
    try (FileInputStream in = new FileInputStream(FileDescriptor.in);
        FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
      boolean ended =
          DeskServer.talk(
              new Project(content, this::starter, Today::date), Version.number(), in, out);
      return ended ? Exit.FINE : Exit.FAILURE;
    }
  }

  private String starter(Id id) {
    try {
      return Starter.file(Kind.SOURCE, id.value(), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
