package dossier.cli.importing;

import dossier.cli.option.Counted;
import dossier.cli.option.Exit;
import dossier.cli.option.FindingsPrinter;
import dossier.cli.option.VaultOptions;
import dossier.pipeline.importing.StoryImporting;
import dossier.pipeline.importing.StoryPlan;
import dossier.pipeline.importing.StoryRequest;
import dossier.pipeline.importing.StoryWriting;
import dossier.report.Outcome;
import java.io.IOException;
import picocli.CommandLine;

/** Imports a text as a story and says what came of it. */
public final class StoryRun {
  private final StoryRequest request;
  private final VaultOptions options;
  private final CommandLine line;

  /** An import. */
  public StoryRun(StoryRequest request, VaultOptions options, CommandLine line) {
    this.request = request;
    this.options = options;
    this.line = line;
  }

  /** Runs it; gives the exit code. */
  public int run() throws IOException {
    Outcome<StoryPlan> planned = StoryImporting.plan(request);
    FindingsPrinter.findings(
        planned.complaints(),
        new FindingsPrinter.Form(false, options.all()),
        line,
        options.names());
    if (planned.value().isEmpty()) {
      return Exit.CONTENT;
    }
    StoryWriting.files(planned.value().get());
    tell(planned.value().get());
    return Exit.FINE;
  }

  private void tell(StoryPlan plan) throws IOException {
    if (isOpen()) {
      plan.files().keySet().forEach(line.getOut()::println);
    }
    plan.notKept().forEach(what -> line.getOut().println("  not kept: " + what));
    line.getOut()
        .println(
            "1 new story, "
                + Counted.of(plan.newSources(), "new source", "new sources")
                + ", "
                + Counted.of(plan.knownSources(), "source", "sources")
                + " cited that were there, "
                + Counted.of(plan.pictures(), "picture", "pictures"));
    line.getOut().flush();
  }

  /** Where the screen may be a log, the names of files are not told: they are made of a title. */
  private boolean isOpen() {
    return options.names().names(line).isEmpty() || options.names().isUnmasked();
  }
}
