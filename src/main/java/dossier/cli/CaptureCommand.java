package dossier.cli;

import dossier.cli.option.Exit;
import dossier.cli.option.FindingsPrinter;
import dossier.cli.option.VaultOptions;
import dossier.model.Kind;
import dossier.pipeline.Capturing;
import dossier.report.Outcome;
import dossier.text.Id;
import dossier.text.Nearest;
import dossier.vault.Capture;
import dossier.vault.Intake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a private copy of a source. */
@Command(
    name = "capture",
    description = "Take a private copy of a source: text, a saved page or a PDF.",
    mixinStandardHelpOptions = true)
final class CaptureCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private VaultOptions vault = new VaultOptions();

  @Parameters(index = "0", paramLabel = "SOURCE", description = "The id of the source.")
  private String source = "";

  @Parameters(index = "1", paramLabel = "FILE", description = "The file to copy.")
  private Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    CommandLine line = spec.commandLine();
    Path content = vault.content(line);
    Path captures = vault.captures(line);
    refuseUnknown(content);
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(line, "there is no file '" + file + "'");
    }
    try {
      return told(Capturing.run(content, captures, new Id(source), file), content, captures);
    } catch (Intake.Refused e) {
      line.getErr().println("dossier: '" + file + "' was not taken: " + e.getMessage());
      return Exit.CONTENT;
    }
  }

  private int told(Outcome<Capture> outcome, Path content, Path captures) {
    CommandLine line = spec.commandLine();
    FindingsPrinter.findings(
        outcome.complaints(), new FindingsPrinter.Form(false, vault.all()), line, vault.names());
    if (outcome.value().isEmpty()) {
      return Exit.CONTENT;
    }
    Capture capture = outcome.value().get();
    Path copy = captures.resolve(source).resolve(String.valueOf(capture.number()));
    line.getOut().println("the copy is " + copy + ", SHA-256 " + capture.original());
    line.getOut().println("its root stands in " + Capturing.caseFile(content, capture.source()));
    line.getOut().println("next: 'dossier quote' holds the quotations against it");
    return Exit.FINE;
  }

  private void refuseUnknown(Path content) throws IOException {
    if (Id.allows(source) && Files.isRegularFile(Capturing.caseFile(content, new Id(source)))) {
      return;
    }
    String near =
        Nearest.to(source, sources(content)).map(id -> "; there is '" + id + "'").orElse("");
    throw new ParameterException(
        spec.commandLine(), "there is no source '" + source + "' in '" + content + "'" + near);
  }

  private static List<String> sources(Path content) throws IOException {
    Path folder = content.resolve(Kind.SOURCE.folder());
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString().replaceFirst("\\.md$", "")).toList();
    }
  }
}
