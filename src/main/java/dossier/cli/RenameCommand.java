package dossier.cli;

import dossier.cli.option.Counted;
import dossier.cli.option.Exit;
import dossier.cli.option.FindingsPrinter;
import dossier.cli.option.ProjectOptions;
import dossier.cli.option.TerminalProgress;
import dossier.evidence.lock.QuotesLock;
import dossier.model.Entry;
import dossier.pipeline.Request;
import dossier.pipeline.edit.Renaming;
import dossier.pipeline.edit.Rewriting;
import dossier.pipeline.read.Loaded;
import dossier.pipeline.read.Workspace;
import dossier.report.Diagnostic;
import dossier.text.Id;
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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives an entry another id in all files. */
@Command(
    name = "rename",
    description = {
      "Give an entry another id: in its file's name, wherever it is named, and in quotes.lock.",
      "Its old address leads on to its page. What changes is shown; with --write it is written: all of it, or nothing."
    },
    mixinStandardHelpOptions = true)
final class RenameCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ProjectOptions project = new ProjectOptions();

  @Parameters(index = "0", paramLabel = "OLD", description = "The id that the entry has.")
  private String old = "";

  @Parameters(
      index = "1",
      paramLabel = "NEW",
      description = "The id that it gets: lower-case letters, digits and hyphens.")
  private String fresh = "";

  @Option(names = "--write", description = "Change the files.")
  private boolean write;

  @Override
  public Integer call() throws IOException {
    CommandLine line = spec.commandLine();
    Request request = project.request(line, Optional.empty(), true);
    Loaded loaded = read(request);
    if (!loaded.dossier().complete() || loaded.lock().value().isEmpty()) {
      List<Diagnostic> errors = loaded.complaints().stream().filter(Diagnostic::isError).toList();
      FindingsPrinter.findings(errors, project.form(), line, project.names());
      line.getErr().println("dossier: what cannot be read may name '" + old + "': mend it first");
      return Exit.CONTENT;
    }
    Entry entry = entry(loaded);
    QuotesLock lock = loaded.lock().value().orElse(QuotesLock.EMPTY);
    Renaming renaming = Renaming.of(loaded.dossier(), lock, entry, free(loaded));
    if (write) {
      Rewriting.all(renaming, request.content());
    }
    print(renaming, request);
    return Exit.FINE;
  }

  private Loaded read(Request request) throws IOException {
    try (TerminalProgress progress = TerminalProgress.start()) {
      return Workspace.of(request.content(), true).load(progress.orNone(project.quiet()));
    }
  }

  private Entry entry(Loaded loaded) {
    return loaded
        .dossier()
        .entries()
        .find(new Id(old))
        .orElseThrow(
            () -> new ParameterException(spec.commandLine(), "there is no entry '" + old + "'"));
  }

  private Id free(Loaded loaded) {
    if (!Id.allows(fresh)) {
      throw new ParameterException(
          spec.commandLine(), "'" + fresh + "' cannot be an id: " + Id.advice(fresh));
    }
    loaded
        .dossier()
        .entries()
        .find(new Id(fresh))
        .ifPresent(
            taken -> {
              throw new ParameterException(
                  spec.commandLine(),
                  "the id '" + fresh + "' is taken by " + taken.header().file().path());
            });
    return new Id(fresh);
  }

  private void print(Renaming renaming, Request request) {
    PrintWriter out = spec.commandLine().getOut();
    if (request.names().isEmpty() || project.names().isUnmasked()) {
      renaming.texts().forEach(text -> out.print(text.difference()));
    }
    renaming.left().forEach(place -> out.println(place + ": this link has to be changed by hand"));
    out.println(renaming.from() + " -> " + renaming.to());
    out.println(
        "%s in %s; %s"
            .formatted(
                Counted.of(renaming.places(), "change", "changes"),
                Counted.of(renaming.texts().size(), "file", "files"),
                write ? "written" : "nothing is written without --write"));
    out.flush();
  }
}
