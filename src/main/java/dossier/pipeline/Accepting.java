package dossier.pipeline;

import dossier.check.accepted.Acceptances;
import dossier.graph.Dossier;
import dossier.graph.Inventory;
import dossier.model.Acceptance;
import dossier.model.Entry;
import dossier.model.Kind;
import dossier.model.Settings;
import dossier.pipeline.read.Checked;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What editors let stand in one run of a request.
 *
 * @param checked no value if the content could not be read: then nothing is let stand
 */
record Accepting(Request request, Outcome<Checked> checked, LocalDate today) {

  /** The warnings that are let stand. */
  Acceptances acceptances() {
    Settings settings =
        checked.value().map(found -> found.dossier().settings()).orElse(Settings.UNREADABLE);
    return Acceptances.of(settings, today);
  }

  /** Whether a finding keeps the site from being published. */
  boolean stops(Diagnostic finding) {
    return request.strict() ? !acceptances().accept(finding) : finding.isError();
  }

  /** What is let stand and is not there any more, as far as a run of this sort can tell. */
  List<Diagnostic> idle(Collection<Diagnostic> findings) {
    return checked
        .value()
        .map(found -> acceptances().idle(findings, it -> isTold(it, found.dossier())))
        .orElse(List.of());
  }

  private boolean isTold(Acceptance acceptance, Dossier dossier) {
    return switch (acceptance.rule().value()) {
      case LOST_ADDRESS -> request.out().isPresent() && !request.drafts();
      case UNUSED_FILE -> !request.drafts() && dossier.drafts().isEmpty();
      default -> isLookedFor(acceptance, dossier);
    };
  }

  /** What concerns drafts is told where they are taken in, and everything else where not. */
  private boolean isLookedFor(Acceptance acceptance, Dossier dossier) {
    if (request.drafts()) {
      return Acceptances.isFor(acceptance, files(dossier.entries().all()));
    }
    List<String> drafts =
        dossier.drafts().stream().map(id -> Kind.STORY.folder() + "/" + id + ".md").toList();
    return acceptance.place().isPresent()
        ? !Acceptances.isFor(acceptance, drafts)
        : drafts.isEmpty();
  }

  private static List<String> files(Collection<Entry> entries) {
    return entries.stream()
        .filter(Inventory::isDraft)
        .map(entry -> entry.kind().folder() + "/" + entry.id() + ".md")
        .toList();
  }
}
