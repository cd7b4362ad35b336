package dossier.view.story;

import dossier.site.ShownImage;
import dossier.view.claim.ClaimView;
import dossier.view.claim.EventView;
import dossier.view.claim.KnownView;
import dossier.view.frame.Frame;
import dossier.view.frame.View;
import dossier.view.part.DateView;
import dossier.view.part.Figure;
import dossier.view.part.Link;
import dossier.view.passing.PassingView;
import dossier.view.related.RelatedView;
import dossier.view.text.CiteView;
import dossier.view.text.TextView;
import java.util.List;
import java.util.Optional;

/**
 * A case.
 *
 * @param passing who passed on what its claims are about, the largest drawing first
 */
public record StoryPage(
    Frame frame,
    Opening opening,
    List<Figure> strip,
    TextView text,
    List<ClaimView> claims,
    List<PassingView> passing,
    List<EventView> events,
    KnownView known,
    List<CorrectionView> corrections,
    CiteView cite,
    CastView cast,
    Optional<PictureView> picture,
    Optional<RelatedView> related)
    implements View {

  /**
   * What stands above the text.
   *
   * @param byline who wrote it
   * @param changed the day of its last change that a reader should know of
   * @param minutes how long its text takes to read
   * @param checked who has read it against its sources and when, or that nobody has yet
   */
  public record Opening(
      int number,
      String title,
      String summary,
      Optional<String> byline,
      DateView published,
      Optional<DateView> changed,
      int minutes,
      String checked,
      boolean draft,
      Optional<WarningView> warning) {}

  /**
   * What a reader should know before reading.
   *
   * @param past where the text ends, for those who do not want to read it
   * @param folded whether some of its passages are folded until the reader opens them
   */
  public record WarningView(String words, Link past, boolean folded) {}

  /** Who and what it is about. */
  public record CastView(
      List<Link> people, List<Link> groups, List<Link> places, List<String> topics) {}

  /** The picture that stands for it. */
  public record PictureView(ShownImage image, String alt, String credit) {}

  @Override
  public String template() {
    return "story.ftlh";
  }
}
