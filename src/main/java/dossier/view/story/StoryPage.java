package dossier.view.story;

import dossier.site.ShownImage;
import dossier.view.claim.ClaimView;
import dossier.view.claim.EventView;
import dossier.view.claim.StripView;
import dossier.view.frame.Frame;
import dossier.view.frame.View;
import dossier.view.part.DateView;
import dossier.view.part.Link;
import dossier.view.passing.PassingView;
import dossier.view.related.RelatedView;
import dossier.view.text.CiteView;
import dossier.view.text.KeyQuotationView;
import dossier.view.text.TextView;
import java.util.List;
import java.util.Optional;

/**
 * A case.
 *
 * @param key the quotation that stands for it
 * @param strip its claims at a glance
 * @param notFound what was looked for and not found
 * @param ticked how much of it is checked, if part of it is
 * @param passing who passed on what its claims are about, the largest drawing first
 * @param next the case after it
 */
public record StoryPage(
    Frame frame,
    Opening opening,
    Optional<KeyQuotationView> key,
    StripView strip,
    TextView text,
    List<ClaimView> claims,
    List<PassingView> passing,
    List<EventView> events,
    List<String> notFound,
    List<CorrectionView> corrections,
    Optional<TickedView> ticked,
    CiteView cite,
    List<Member> cast,
    List<String> topics,
    Optional<PictureView> picture,
    Optional<RelatedView> related,
    Optional<NextView> next)
    implements View {

  /**
   * What stands above the text.
   *
   * @param byline who wrote it
   * @param changed the day of its last change that a reader should know of
   * @param madeWith what part machines had, while no named person is responsible for the whole
   * @param minutes how long its text takes to read
   * @param checked who read it against its sources and when, or how much of it was checked, or that
   *     nobody has yet
   * @param read whether a named person read the whole
   */
  public record Opening(
      int number,
      String title,
      String summary,
      Optional<String> byline,
      DateView published,
      Optional<DateView> changed,
      Optional<MadeWithView> madeWith,
      int minutes,
      String checked,
      boolean read,
      boolean draft,
      Optional<WarningView> warning) {}

  /**
   * What a reader should know before reading.
   *
   * @param past where the text ends, for those who do not want to read it
   * @param folded whether some of its passages are folded until the reader opens them
   */
  public record WarningView(String words, Link past, boolean folded) {}

  /** Somebody or something that it is about, and who or what that is in a sentence. */
  public record Member(Link link, String description) {}

  /** The picture that stands for it. */
  public record PictureView(ShownImage image, String alt, String credit) {}

  @Override
  public String template() {
    return "story.ftlh";
  }
}
