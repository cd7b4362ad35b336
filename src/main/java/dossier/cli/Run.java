package dossier.cli;

import dossier.build.Build;
import dossier.build.BuildResult;
import dossier.build.Request;
import dossier.cli.ProjectOptions.Format;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;

/** One build or check: findings to standard error, the summary to standard output. */
final class Run {
  private final CommandLine line;
  private final ProjectOptions project;

  Run(CommandLine line, ProjectOptions project) {
    this.line = line;
    this.project = project;
  }

  int run(Optional<Path> out) throws IOException {
    Request request = project.request(line, out);
    long start = System.nanoTime();
    BuildResult result;
    try (TerminalProgress progress = TerminalProgress.start()) {
      result = Build.run(request, progress.orNone(project.quiet()));
    }
    Told.findings(result.findings(), project.format() == Format.JSON, line, project.names());
    if (!project.quiet()) {
      summary(request, result, (System.nanoTime() - start) / 1e9);
    }
    return result.published() ? Exit.FINE : Exit.CONTENT;
  }

  private void summary(Request request, BuildResult result, double seconds) {
    boolean publishing = request.out().isPresent();
    BuildResult.Counts counts = result.counts();
    String text =
        verdict(result, publishing)
            + String.join(
                ", ",
                counted(counts.stories(), "story", "stories"),
                counted(counts.sources(), "source", "sources"),
                counted(counts.pages(), "page", "pages"),
                (result.errors() > 0 ? counted(result.errors(), "error", "errors") + ", " : "")
                    + counted(result.warnings(), "warning", "warnings"),
                request.names().isPresent() ? "names guarded" : "names not guarded",
                String.format(Locale.ROOT, "%.2f s", seconds));
    String json =
        "{\"published\": %s, \"stories\": %s, \"sources\": %s, \"pages\": %s, \"errors\": %s, \"warnings\": %s, \"namesGuarded\": %s, \"seconds\": %s}"
            .formatted(
                result.published() && publishing,
                counts.stories(),
                counts.sources(),
                counts.pages(),
                result.errors(),
                result.warnings(),
                request.names().isPresent(),
                String.format(Locale.ROOT, "%.3f", seconds));
    line.getOut().println(project.format() == Format.JSON ? json : text);
    line.getOut().flush();
  }

  private static String counted(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  private static String verdict(BuildResult result, boolean publishing) {
    if (!result.published()) {
      return publishing ? "nothing published: " : "not fit to publish: ";
    }
    return publishing ? "" : "fit to publish: ";
  }
}
