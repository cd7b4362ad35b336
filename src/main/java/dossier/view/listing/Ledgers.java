package dossier.view.listing;

import dossier.model.ClaimStatus;
import dossier.route.FixedPage;
import dossier.text.Span;
import dossier.view.claim.Claims;
import dossier.view.frame.Frame;
import dossier.view.frame.Frames;
import dossier.view.frame.View;
import dossier.view.listing.LedgerPage.StatusGroup;
import dossier.view.part.PageContext;
import dossier.view.part.Stamp;
import dossier.view.part.StatusCount;
import dossier.view.story.CorrectionView;
import dossier.view.story.Stories;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The pages that run through all stories: the ledger of claims, the timeline, the corrections. */
public final class Ledgers {
  private final PageContext anywhere;
  private final Frames frames;
  private final Span settings;

  public Ledgers(PageContext anywhere, Frames frames, Span settings) {
    this.anywhere = anywhere;
    this.frames = frames;
    this.settings = settings;
  }

  public List<View> all() {
    return List.of(claims(), timeline(), corrections());
  }

  private Frame frame(FixedPage landing, String title, String description) {
    return frames.of(on(landing).standpoint(), settings, title, description);
  }

  private PageContext on(FixedPage landing) {
    return anywhere.on(landing.address());
  }

  private LedgerPage claims() {
    PageContext sheet = on(FixedPage.CLAIMS);
    List<StatusGroup> groups =
        Arrays.stream(ClaimStatus.values())
            .map(status -> group(status, sheet))
            .filter(group -> !group.claims().isEmpty())
            .toList();
    return new LedgerPage(
        frame(
            FixedPage.CLAIMS,
            "Claims",
            "Every claim of this dossier, its status, and the evidence for and against it."),
        statuses(sheet),
        groups);
  }

  /** How many claims have each status that some claim has. */
  public static List<StatusCount> statuses(PageContext sheet) {
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
                        FixedPage.CLAIMS.address().at(count.getKey().word()),
                        count.getKey().word()),
                    count.getValue()))
        .toList();
  }

  private static StatusGroup group(ClaimStatus status, PageContext sheet) {
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
        frame(FixedPage.TIMELINE, "Timeline", "Every event of this dossier, in order of time."),
        Years.of(on(FixedPage.TIMELINE)));
  }

  private CorrectionsPage corrections() {
    PageContext sheet = on(FixedPage.CORRECTIONS);
    return new CorrectionsPage(
        frame(
            FixedPage.CORRECTIONS,
            "Corrections",
            "What was wrong in this dossier, and since when it is put right."),
        corrections(sheet));
  }

  /** All corrections, the newest first. */
  public static List<CorrectionView> corrections(PageContext sheet) {
    return sheet.dossier().shelf().stories().stream()
        .flatMap(story -> Stories.corrections(story, sheet).stream())
        .sorted(
            Comparator.comparing(
                    (CorrectionView correction) -> correction.date().machine().orElse(""))
                .reversed())
        .toList();
  }
}
