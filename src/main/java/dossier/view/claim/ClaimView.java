package dossier.view.claim;

import dossier.view.part.DateView;
import dossier.view.part.Link;
import dossier.view.part.MaybeLink;
import dossier.view.part.Stamp;
import dossier.view.part.TextLanguage;
import java.util.List;
import java.util.Optional;

/**
 * A claim, wherever it is shown.
 *
 * @param anchor its id on the page
 * @param story the claim on its story's page
 * @param language that of the editors' words, where it is not the page's
 * @param speaker who made it; empty if nobody is named
 * @param saidIn the source in which it was said, where the claim asserts no more than that
 * @param card the id of the card that shows it where the text tells it
 * @param places where the text of its story tells it
 * @param number of its case
 * @param origins on how many origins it rests, in words
 * @param narrow where all that is known must pass, if that is one place, in a sentence
 * @param weak whether it rests on one origin or on none that is known
 */
public record ClaimView(
    String anchor,
    String card,
    ClaimSign sign,
    List<Link> places,
    int number,
    Link story,
    String text,
    Optional<TextLanguage> language,
    Stamp stamp,
    Optional<MaybeLink> speaker,
    Optional<DateView> date,
    Optional<Link> saidIn,
    String origins,
    boolean weak,
    Optional<String> narrow,
    List<EvidenceView> evidence,
    List<TakenBackView> takenBack,
    Optional<RulingView> ruling,
    Optional<String> wouldChange) {

  /**
   * One piece of evidence.
   *
   * @param relation what the source says of the claim, in words
   * @param name the style's name for the relation
   * @param retold what it alters, if it retells other evidence
   * @param via what carried this claim to the source, in words or as links
   */
  public record EvidenceView(
      String relation,
      String name,
      Link source,
      String outlet,
      String seen,
      List<MaybeLink> via,
      Optional<String> at,
      Optional<String> note,
      Optional<RetoldView> retold) {}

  /**
   * What a retelling has altered: how the source that it retells has it.
   *
   * @param wording the claim, which that source supports
   */
  public record RetoldView(Link source, String outlet, String wording, Optional<String> note) {}

  /** That it was taken back. */
  public record TakenBackView(
      Link source,
      String scope,
      String speaker,
      Optional<String> pressure,
      Optional<String> note) {}

  /** What the editors hold. */
  public record RulingView(DateView date, String text) {}
}
