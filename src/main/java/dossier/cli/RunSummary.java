package dossier.cli;

import dossier.cli.option.Counted;
import dossier.cli.option.DraftsLeftOut;
import dossier.cli.option.Terminal;
import dossier.pipeline.BuildResult;
import dossier.pipeline.Request;
import dossier.pipeline.folder.SignaturesFile;
import dossier.seal.SiteManifest;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is said of a build or check as a whole.
 *
 * @param result how it ended, with the findings that are told
 * @param elsewhere the same with those of files that did not change; empty if all are told
 * @param seconds how long it took
 */
record RunSummary(
    Request request, BuildResult result, Optional<BuildResult> elsewhere, double seconds) {
  private static final String NOT_GUARDED =
      "names not guarded (no list was given: 'dossier explain D071')";

  private static final int MOST_NAMED = 5;

  /** For people: one line, and another one where something was kept. */
  String text() {
    BuildResult.Counts counts = result.counts();
    return verdict()
        + String.join(
            ", ",
            Counted.of(counts.stories(), "story", "stories")
                + DraftsLeftOut.inBrackets(counts.drafts()),
            Counted.of(counts.sources(), "source", "sources"),
            Counted.of(counts.pages(), "page", "pages"),
            found(result) + (result.accepted() > 0 ? ", " + result.accepted() + " accepted" : ""),
            elsewhere.map(others -> found(others) + " in files that did not change, ").orElse("")
                + (request.names().isPresent() ? "names guarded" : NOT_GUARDED)
                + signed(),
            String.format(Locale.ROOT, "%.2f s", seconds))
        + carried();
  }

  /** A line of its own, where there is anything. */
  private String carried() {
    List<String> paths = result.carried();
    if (paths.isEmpty()) {
      return "";
    }
    int more = paths.size() - MOST_NAMED;
    return "\nkept as others put it there: "
        + paths.stream().limit(MOST_NAMED).map(Terminal::shown).collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }

  private static String found(BuildResult result) {
    return (result.errors() > 0 ? Counted.of(result.errors(), "error", "errors") + ", " : "")
        + Counted.of(result.warnings(), "warning", "warnings");
  }

  /** One JSON object on one line. */
  String json() {
    BuildResult.Counts counts = result.counts();
    return "{\"published\": %s, \"stories\": %s, \"sources\": %s, \"pages\": %s, \"draftsLeftOut\": %s, %s, \"accepted\": %s%s, \"carriedOver\": %s, \"namesGuarded\": %s, \"seconds\": %s}"
        .formatted(
            result.published() && request.out().isPresent(),
            counts.stories(),
            counts.sources(),
            counts.pages(),
            counts.drafts(),
            numbers(result),
            result.accepted(),
            elsewhere.map(others -> ", \"elsewhere\": {" + numbers(others) + "}").orElse(""),
            result.carried().size(),
            request.names().isPresent(),
            String.format(Locale.ROOT, "%.3f", seconds));
  }

  private static String numbers(BuildResult result) {
    return "\"errors\": %s, \"warnings\": %s".formatted(result.errors(), result.warnings());
  }

  /** Who once signed is told when a site goes out without its signature. */
  private String signed() {
    boolean ever = Files.exists(request.content().resolve(SignaturesFile.NAME));
    if (!ever || !result.published() || request.out().filter(Files::isDirectory).isEmpty()) {
      return "";
    }
    return Files.exists(request.out().get().resolve(SiteManifest.SIGNATURE))
        ? ", signed"
        : ", not signed (another site was signed last: 'dossier sign' signs this one)";
  }

  private String verdict() {
    boolean publishing = request.out().isPresent();
    if (!result.published()) {
      return publishing ? "nothing published: " : "not fit to publish: ";
    }
    return publishing ? "" : "fit to publish: ";
  }
}
