package dossier.cli;

import dossier.cli.option.Counted;
import dossier.cli.option.Exit;
import dossier.cli.option.ProjectOptions;
import dossier.cli.option.TerminalProgress;
import dossier.cli.option.Today;
import dossier.pipeline.Build;
import dossier.pipeline.BuildResult;
import dossier.pipeline.Request;
import dossier.pipeline.edit.EditedText;
import dossier.pipeline.edit.Rewriting;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Mends what can be mended for certain. */
@Command(
    name = "fix",
    description = {
      "Show what the certain fixes of all findings would change, as 'diff' shows it; accepted ones stay as they are.",
      "With --write the files are changed: all of them, or none."
    },
    mixinStandardHelpOptions = true)
final class FixCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ProjectOptions project = new ProjectOptions();

  @Option(names = "--write", description = "Change the files.")
  private boolean write;

  @Override
  public Integer call() throws IOException {
    CommandLine line = spec.commandLine();
    Request request = project.request(line, Optional.empty(), true);
    List<EditedText> texts;
    try (TerminalProgress progress = TerminalProgress.start()) {
      BuildResult result = Build.run(request, Today.date(), progress.orNone(project.quiet()));
      texts =
          EditedText.of(result.findings().stream().filter(found -> !found.isAccepted()).toList());
    }
    if (write) {
      Rewriting.all(texts);
    }
    PrintWriter out = line.getOut();
    if (request.names().isEmpty() || project.names().isUnmasked()) {
      texts.forEach(text -> out.print(text.difference()));
    }
    out.println(summary(texts));
    out.flush();
    return Exit.FINE;
  }

  private String summary(List<EditedText> texts) {
    if (texts.isEmpty()) {
      return "there is nothing that can be mended for certain";
    }
    long fixes = texts.stream().mapToInt(text -> text.fixes().size()).sum();
    return "%s in %s; %s"
        .formatted(
            Counted.of(fixes, "fix", "fixes"),
            Counted.of(texts.size(), "file", "files"),
            write ? "written" : "nothing is written without --write");
  }
}
