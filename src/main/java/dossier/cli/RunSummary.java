package dossier.cli;

import dossier.cli.option.Counted;
import dossier.pipeline.BuildResult;
import dossier.pipeline.Request;
import java.util.Locale;
import java.util.Optional;

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

  /** One line for people. */
  String text() {
    BuildResult.Counts counts = result.counts();
    return verdict()
        + String.join(
            ", ",
            Counted.of(counts.stories(), "story", "stories") + leftOut(counts.drafts()),
            Counted.of(counts.sources(), "source", "sources"),
            Counted.of(counts.pages(), "page", "pages"),
            found(result) + (result.accepted() > 0 ? ", " + result.accepted() + " accepted" : ""),
            elsewhere.map(others -> found(others) + " in files that did not change, ").orElse("")
                + (request.names().isPresent() ? "names guarded" : NOT_GUARDED),
            String.format(Locale.ROOT, "%.2f s", seconds));
  }

  private static String found(BuildResult result) {
    return (result.errors() > 0 ? Counted.of(result.errors(), "error", "errors") + ", " : "")
        + Counted.of(result.warnings(), "warning", "warnings");
  }

  /** One JSON object on one line. */
  String json() {
    BuildResult.Counts counts = result.counts();
    return "{\"published\": %s, \"stories\": %s, \"sources\": %s, \"pages\": %s, \"draftsLeftOut\": %s, %s, \"accepted\": %s%s, \"namesGuarded\": %s, \"seconds\": %s}"
        .formatted(
            result.published() && request.out().isPresent(),
            counts.stories(),
            counts.sources(),
            counts.pages(),
            counts.drafts(),
            numbers(result),
            result.accepted(),
            elsewhere.map(others -> ", \"elsewhere\": {" + numbers(others) + "}").orElse(""),
            request.names().isPresent(),
            String.format(Locale.ROOT, "%.3f", seconds));
  }

  private static String numbers(BuildResult result) {
    return "\"errors\": %s, \"warnings\": %s".formatted(result.errors(), result.warnings());
  }

  private static String leftOut(int drafts) {
    return drafts == 0
        ? ""
        : " (%s left out: --drafts takes %s in)"
            .formatted(Counted.of(drafts, "draft", "drafts"), drafts == 1 ? "it" : "them");
  }

  private String verdict() {
    boolean publishing = request.out().isPresent();
    if (!result.published()) {
      return publishing ? "nothing published: " : "not fit to publish: ";
    }
    return publishing ? "" : "fit to publish: ";
  }
}
