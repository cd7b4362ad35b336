package dossier.cli;

import dossier.cli.option.Counted;
import dossier.cli.option.Exit;
import dossier.cli.option.FindingsPrinter;
import dossier.cli.option.ProjectOptions;
import dossier.cli.option.ProjectOptions.Format;
import dossier.cli.option.Terminal;
import dossier.cli.option.TerminalProgress;
import dossier.cli.option.Today;
import dossier.pipeline.Build;
import dossier.pipeline.BuildResult;
import dossier.pipeline.Request;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** One build or check: findings to standard error, the summary to standard output. */
final class BuildRun {
  private static final String NOT_GUARDED =
      "names not guarded (no list was given: 'dossier explain D071')";

  private static final int MOST_NAMED = 5;

  private final CommandLine line;
  private final ProjectOptions project;

  BuildRun(CommandLine line, ProjectOptions project) {
    this.line = line;
    this.project = project;
  }

  int publish(Path out) throws IOException {
    return run(project.request(line, Optional.of(out), false));
  }

  /** Publishes nothing; unguarded, it does without a list of names that the settings demand. */
  int check(boolean unguarded) throws IOException {
    return run(project.request(line, Optional.empty(), unguarded));
  }

  private int run(Request request) throws IOException {
    long start = System.nanoTime();
    BuildResult result;
    try (TerminalProgress progress = TerminalProgress.start()) {
      result =
          Build.run(
              request,
              Today.date(),
              progress.orNone(project.quiet() || project.format() == Format.JSON));
    }
    FindingsPrinter.findings(result.findings(), project.form(), line, project.names());
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
                Counted.of(counts.stories(), "story", "stories") + leftOut(counts.drafts()),
                Counted.of(counts.sources(), "source", "sources"),
                Counted.of(counts.pages(), "page", "pages"),
                (result.errors() > 0 ? Counted.of(result.errors(), "error", "errors") + ", " : "")
                    + Counted.of(result.warnings(), "warning", "warnings")
                    + (result.accepted() > 0 ? ", " + result.accepted() + " accepted" : ""),
                request.names().isPresent() ? "names guarded" : NOT_GUARDED,
                String.format(Locale.ROOT, "%.2f s", seconds));
    String json =
        "{\"published\": %s, \"stories\": %s, \"sources\": %s, \"pages\": %s, \"draftsLeftOut\": %s, \"errors\": %s, \"warnings\": %s, \"accepted\": %s, \"carriedOver\": %s, \"namesGuarded\": %s, \"seconds\": %s}"
            .formatted(
                result.published() && publishing,
                counts.stories(),
                counts.sources(),
                counts.pages(),
                counts.drafts(),
                result.errors(),
                result.warnings(),
                result.accepted(),
                result.carried().size(),
                request.names().isPresent(),
                String.format(Locale.ROOT, "%.3f", seconds));
    line.getOut()
        .println(project.format() == Format.JSON ? json : text + carried(result.carried()));
    line.getOut().flush();
  }

  /** A line of its own, where there is anything. */
  private static String carried(List<String> paths) {
    if (paths.isEmpty()) {
      return "";
    }
    int more = paths.size() - MOST_NAMED;
    return "\nkept as others put it there: "
        + paths.stream().limit(MOST_NAMED).map(Terminal::shown).collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }

  private static String leftOut(int drafts) {
    return drafts == 0
        ? ""
        : " (%s left out: --drafts takes %s in)"
            .formatted(Counted.of(drafts, "draft", "drafts"), drafts == 1 ? "it" : "them");
  }

  private static String verdict(BuildResult result, boolean publishing) {
    if (!result.published()) {
      return publishing ? "nothing published: " : "not fit to publish: ";
    }
    return publishing ? "" : "fit to publish: ";
  }
}
