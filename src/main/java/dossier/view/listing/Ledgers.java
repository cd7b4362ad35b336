package dossier.view.listing;

import dossier.model.ClaimStatus;
import dossier.route.FixedPage;
import dossier.text.Span;
import dossier.view.claim.Claims;
import dossier.view.frame.Frame;
import dossier.view.frame.Frames;
import dossier.view.listing.LedgerPage.StatusGroup;
import dossier.view.part.PageContext;
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

  private Frame frame(FixedPage landing, String title, String description) {
    return frames.of(on(landing).linkBase(), settings, title, description);
  }

  private PageContext on(FixedPage landing) {
    return anywhere.on(landing.address());
  }

  public LedgerPage claims() {
    PageContext context = on(FixedPage.CLAIMS);
    List<StatusGroup> groups =
        Arrays.stream(ClaimStatus.values())
            .map(status -> group(status, context))
            .filter(group -> !group.claims().isEmpty())
            .toList();
    return new LedgerPage(
        frame(
            FixedPage.CLAIMS,
            "Claims",
            "Every claim of this dossier, its status, and the evidence for and against it."),
        statuses(context),
        groups);
  }

  /** How many claims have each status that some claim has. */
  public static List<StatusCount> statuses(PageContext context) {
    Map<ClaimStatus, Integer> counts = new EnumMap<>(ClaimStatus.class);
    context.dossier().entries().stories().stream()
        .flatMap(story -> story.claims().stream())
        .forEach(claim -> counts.merge(claim.status().value(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(
            count ->
                new StatusCount(
                    context.terms().stamp(count.getKey()),
                    context.link(
                        FixedPage.CLAIMS.address().at(count.getKey().word()),
                        count.getKey().word()),
                    count.getValue()))
        .toList();
  }

  private static StatusGroup group(ClaimStatus status, PageContext context) {
    return new StatusGroup(
        context.terms().stamp(status),
        status.word(),
        context.dossier().entries().stories().stream()
            .flatMap(
                story ->
                    story.claims().stream()
                        .filter(claim -> claim.status().value() == status)
                        .map(claim -> Claims.elsewhere(story, claim, context)))
            .toList());
  }

  public TimelinePage timeline() {
    return new TimelinePage(
        frame(FixedPage.TIMELINE, "Timeline", "Every event of this dossier, in order of time."),
        Years.of(on(FixedPage.TIMELINE)));
  }

  public CorrectionsPage corrections() {
    PageContext context = on(FixedPage.CORRECTIONS);
    return new CorrectionsPage(
        frame(
            FixedPage.CORRECTIONS,
            "Corrections",
            "What was wrong in this dossier, and since when it is put right."),
        corrections(context));
  }

  /** All corrections, the newest first. */
  public static List<CorrectionView> corrections(PageContext context) {
    return context.dossier().entries().stories().stream()
        .flatMap(story -> Stories.corrections(story, context).stream())
        .sorted(
            Comparator.comparing(
                    (CorrectionView correction) -> correction.date().machine().orElse(""))
                .reversed())
        .toList();
  }
}
