package dossier.check.accepted;

import dossier.model.Acceptance;
import dossier.model.Settings;
import dossier.report.Accepted;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Located;
import dossier.text.Nearest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The warnings that editors let stand, on one day. Immutable.
 *
 * @param all as the settings list them
 * @param today the day on which they are to hold
 */
public record Acceptances(List<Acceptance> all, LocalDate today) {

  /** Those of some settings. */
  public static Acceptances of(Settings settings, LocalDate today) {
    return new Acceptances(settings.accepted(), today);
  }

  /** Whether a finding is let stand today. */
  public boolean accept(Diagnostic finding) {
    return holding(finding).isPresent();
  }

  /**
   * Findings with the reasons for which they are let stand. Of one that was let stand up to an
   * earlier day it is said where that is written.
   */
  public List<Diagnostic> over(Collection<Diagnostic> findings) {
    return findings.stream().map(this::over).toList();
  }

  private Diagnostic over(Diagnostic finding) {
    Optional<Accepted> reason = holding(finding);
    return reason.isPresent()
        ? finding.accept(reason.get())
        : meeting(finding).findFirst().map(past -> over(finding, past)).orElse(finding);
  }

  private static Diagnostic over(Diagnostic finding, Acceptance past) {
    String day = past.reason().until().map(LocalDate::toString).orElse("");
    return finding.note(past.rule().span(), "this was accepted until " + day + " only");
  }

  private Optional<Accepted> holding(Diagnostic finding) {
    return meeting(finding).map(Acceptance::reason).filter(this::holds).findFirst();
  }

  private boolean holds(Accepted reason) {
    return reason.until().filter(today::isAfter).isEmpty();
  }

  private Stream<Acceptance> meeting(Diagnostic finding) {
    return all.stream().filter(acceptance -> meets(acceptance, finding));
  }

  private static boolean meets(Acceptance acceptance, Diagnostic finding) {
    return acceptance.rule().value() == finding.rule() && AcceptedPlace.of(acceptance).has(finding);
  }

  /** The days on which the same is let stand as today. */
  public Days unchanged() {
    Days days = Days.ALL;
    for (Acceptance acceptance : all) {
      Optional<LocalDate> until = acceptance.reason().until();
      days = until.isPresent() ? days.beside(today, until.get()) : days;
    }
    return days;
  }

  /**
   * Those that meet none of the findings.
   *
   * @param findings all that was found
   * @param told which of them a run like this one could have met
   */
  public List<Diagnostic> idle(Collection<Diagnostic> findings, Predicate<Acceptance> told) {
    return all.stream()
        .filter(told)
        .filter(acceptance -> findings.stream().noneMatch(finding -> meets(acceptance, finding)))
        .map(Acceptances::idle)
        .toList();
  }

  private static Diagnostic idle(Acceptance acceptance) {
    Located<Rule> rule = acceptance.rule();
    String where = acceptance.place().map(place -> " at '" + place.value() + "'").orElse("");
    return Diagnostic.of(
            Rule.IDLE_ACCEPTANCE,
            rule.span(),
            "there is no " + rule.value().code() + where + " that this could accept")
        .help("take it out of the list");
  }

  /** Whether an acceptance is for one of these files alone. */
  public static boolean isFor(Acceptance acceptance, Collection<String> files) {
    AcceptedPlace place = AcceptedPlace.of(acceptance);
    return acceptance.place().isPresent() && files.stream().anyMatch(place::is);
  }

  /**
   * The places in a list that are none.
   *
   * @param files all files, by their paths below the content folder
   */
  public static List<Diagnostic> lost(List<Acceptance> all, Collection<String> files) {
    return all.stream()
        .filter(acceptance -> !isFor(acceptance, files))
        .flatMap(acceptance -> acceptance.place().stream())
        .map(place -> lost(place, files))
        .toList();
  }

  private static Diagnostic lost(Located<String> place, Collection<String> files) {
    return Diagnostic.of(
            Rule.UNKNOWN_ID, place.span(), "there is no file or entry '" + place.value() + "'")
        .perhaps(Nearest.to(place.value(), files))
        .orHelp("write the path of a case file, such as stories/way-home.md, or an id");
  }
}
