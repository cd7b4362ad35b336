package dossier.cli;

import dossier.cli.CheckTerms.Parted;
import dossier.cli.option.Exit;
import dossier.cli.option.FindingsFormat;
import dossier.cli.option.FindingsPrinter;
import dossier.cli.option.ProjectOptions;
import dossier.cli.option.TerminalProgress;
import dossier.cli.option.Today;
import dossier.edition.Edition;
import dossier.pipeline.Build;
import dossier.pipeline.BuildResult;
import dossier.pipeline.Request;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;

/** One build or check: its findings, the summary, and how it ends. */
final class BuildRun {
  private final CommandLine line;
  private final ProjectOptions project;

  BuildRun(CommandLine line, ProjectOptions project) {
    this.line = line;
    this.project = project;
  }

  int publish(Edition edition, Path out) throws IOException {
    return run(project.request(line, edition, Optional.of(out), false), CheckTerms.NONE);
  }

  /** Does what a request says, and ends as the terms say. */
  int run(Request request, CheckTerms terms) throws IOException {
    long start = System.nanoTime();
    BuildResult result;
    try (TerminalProgress progress = TerminalProgress.start()) {
      boolean unseen = project.quiet() || project.format() == FindingsFormat.JSON;
      result = Build.run(request, Today.date(), progress.orNone(unseen));
    }
    Parted findings = terms.parted(result.findings());
    BuildResult told = result.with(findings.told());
    FindingsPrinter.findings(told.findings(), project.form(), line, project.names());
    Optional<BuildResult> elsewhere =
        terms.changed().map(files -> result.with(findings.elsewhere()));
    double seconds = (System.nanoTime() - start) / 1e9;
    summary(new RunSummary(request, told, elsewhere, seconds));
    Optional<String> tooMany = terms.tooMany(told.warnings());
    tooMany.ifPresent(words -> line.getErr().println("dossier: " + words));
    return result.published() && tooMany.isEmpty() ? Exit.FINE : Exit.CONTENT;
  }

  private void summary(RunSummary summary) {
    if (!project.quiet()) {
      PrintWriter words = project.form().words(line);
      words.println(project.format() == FindingsFormat.JSON ? summary.json() : summary.text());
      words.flush();
    }
  }
}
