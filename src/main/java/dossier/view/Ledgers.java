package dossier.view;

import dossier.graph.Landing;
import dossier.model.ClaimStatus;
import dossier.text.Span;
import dossier.view.page.CorrectionsPage;
import dossier.view.page.LedgerPage;
import dossier.view.page.LedgerPage.StatusGroup;
import dossier.view.page.TimelinePage;
import dossier.view.page.View;
import dossier.view.part.CorrectionView;
import dossier.view.part.Frame;
import dossier.view.part.Stamp;
import dossier.view.part.StatusCount;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The pages that run through all stories: the ledger of claims, the timeline, the corrections. */
final class Ledgers {
  private final Sheet anywhere;
  private final Frames frames;
  private final Span settings;

  Ledgers(Sheet anywhere, Frames frames, Span settings) {
    this.anywhere = anywhere;
    this.frames = frames;
    this.settings = settings;
  }

  List<View> all() {
    return List.of(claims(), timeline(), corrections());
  }

  private Frame frame(Landing landing, String title, String description) {
    return frames.of(on(landing).standpoint(), settings, title, description);
  }

  private Sheet on(Landing landing) {
    return anywhere.on(landing.address());
  }

  private LedgerPage claims() {
    Sheet sheet = on(Landing.CLAIMS);
    List<StatusGroup> groups =
        Arrays.stream(ClaimStatus.values())
            .map(status -> group(status, sheet))
            .filter(group -> !group.claims().isEmpty())
            .toList();
    return new LedgerPage(
        frame(
            Landing.CLAIMS,
            "Claims",
            "Every claim of this dossier, its status, and the evidence for and against it."),
        statuses(sheet),
        groups);
  }

  /** How many claims have each status that some claim has. */
  static List<StatusCount> statuses(Sheet sheet) {
    Map<ClaimStatus, Integer> counts = new EnumMap<>(ClaimStatus.class);
    sheet.dossier().shelf().stories().stream()
        .flatMap(story -> story.claims().stream())
        .forEach(claim -> counts.merge(claim.status().value(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(
            count ->
                new StatusCount(
                    Stamp.of(count.getKey()),
                    sheet.link(
                        Landing.CLAIMS.address().at(count.getKey().word()), count.getKey().word()),
                    count.getValue()))
        .toList();
  }

  private static StatusGroup group(ClaimStatus status, Sheet sheet) {
    return new StatusGroup(
        Stamp.of(status),
        status.word(),
        sheet.dossier().shelf().stories().stream()
            .flatMap(
                story ->
                    story.claims().stream()
                        .filter(claim -> claim.status().value() == status)
                        .map(claim -> Claims.elsewhere(story, claim, sheet)))
            .toList());
  }

  private TimelinePage timeline() {
    return new TimelinePage(
        frame(Landing.TIMELINE, "Timeline", "Every event of this dossier, in order of time."),
        Years.of(on(Landing.TIMELINE)));
  }

  private CorrectionsPage corrections() {
    Sheet sheet = on(Landing.CORRECTIONS);
    return new CorrectionsPage(
        frame(
            Landing.CORRECTIONS,
            "Corrections",
            "What was wrong in this dossier, and since when it is put right."),
        corrections(sheet));
  }

  /** All corrections, the newest first. */
  static List<CorrectionView> corrections(Sheet sheet) {
    return sheet.dossier().shelf().stories().stream()
        .flatMap(story -> Stories.corrections(story, sheet).stream())
        .sorted(
            Comparator.comparing(
                    (CorrectionView correction) -> correction.date().machine().orElse(""))
                .reversed())
        .toList();
  }
}
