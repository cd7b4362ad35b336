package dossier.view.listing;

import dossier.graph.Timeline;
import dossier.route.Ledger.Claimed;
import dossier.route.Listing;
import dossier.route.Listing.Section;
import dossier.view.claim.Claims;
import dossier.view.frame.Frame;
import dossier.view.frame.Frames;
import dossier.view.listing.LedgerPage.StatusGroup;
import dossier.view.listing.Listings.Corrected;
import dossier.view.part.PageContext;
import dossier.view.part.Stamp;
import dossier.view.part.StatusCount;
import dossier.view.story.CorrectionView;
import java.util.List;

/**
 * The pages that run through all stories: the ledger of claims, the timeline, the corrections; each
 * part is counted from 1.
 */
public final class Ledgers {
  private final PageContext anywhere;
  private final Frames frames;
  private final Listings listings;

  /**
   * The pages that run through all stories.
   *
   * @param listings where their parts end
   */
  public Ledgers(PageContext anywhere, Frames frames, Listings listings) {
    this.anywhere = anywhere;
    this.frames = frames;
    this.listings = listings;
  }

  private Frame frame(Opened<?> opened, String description) {
    return frames.of(opened.context().linkBase(), opened.heading(), description);
  }

  private String word(String key) {
    return anywhere.words().of(key);
  }

  /** A part of all claims. */
  public LedgerPage claims(int part) {
    Opened<Claimed> opened =
        Opened.at(
            listings.claims(),
            part,
            word("claims.title"),
            anywhere,
            Opened.claims(anywhere.terms()));
    return new LedgerPage(
        frame(opened, word("claims.description")),
        statuses(opened.context()),
        opened.leaf().sections().stream().map(section -> group(section, opened.context())).toList(),
        opened.parts());
  }

  /** How many claims have each status that some claim has. */
  static List<StatusCount> statuses(PageContext context) {
    Listing<Claimed> claims = context.ledger().listing();
    return claims.sections().stream()
        .map(
            section ->
                new StatusCount(
                    stamp(section, context),
                    context.link(
                        claims.start(section), context.words().of("status." + section.name())),
                    section.things().size()))
        .toList();
  }

  private static Stamp stamp(Section<Claimed> section, PageContext context) {
    return context.terms().stamp(section.things().get(0).claim().status().value());
  }

  /** Where claims come from is drawn on their stories' pages: here it would outweigh all words. */
  private static StatusGroup group(Section<Claimed> section, PageContext context) {
    return new StatusGroup(
        stamp(section, context),
        section.name(),
        section.things().stream()
            .map(each -> Claims.of(each.story(), each.claim(), context))
            .toList());
  }

  /** A part of all events. */
  public TimelinePage timeline(int part) {
    Opened<Timeline.Entry> opened =
        Opened.at(
            listings.timeline(), part, word("timeline.title"), anywhere, Years.span(anywhere));
    Lanes lanes = Lanes.of(opened.leaf().things());
    return new TimelinePage(
        frame(opened, word("timeline.description")),
        lanes.shown(opened.context()),
        Years.of(opened, lanes),
        opened.parts());
  }

  /** A part of all corrections. */
  public CorrectionsPage corrections(int part) {
    Opened<Corrected> opened =
        Opened.at(
            listings.corrections(),
            part,
            word("corrections.title"),
            anywhere,
            Opened.Span.of(each -> anywhere.date(each.correction().date()).words()));
    return new CorrectionsPage(
        frame(opened, word("corrections.description")),
        opened.leaf().things().stream().map(each -> view(each, opened.context())).toList(),
        opened.parts());
  }

  static CorrectionView view(Corrected corrected, PageContext context) {
    return CorrectionView.of(corrected.correction(), corrected.story(), context);
  }
}
