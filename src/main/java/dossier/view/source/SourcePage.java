package dossier.view.source;

import dossier.site.Html;
import dossier.view.frame.Frame;
import dossier.view.frame.View;
import dossier.view.part.LabelView;
import dossier.view.part.Link;
import dossier.view.part.MaybeLink;
import dossier.view.part.SeenView;
import dossier.view.part.TextLanguage;
import dossier.view.passing.PassingView;
import dossier.view.related.RelatedView;
import dossier.view.text.TextView;
import java.util.List;
import java.util.Optional;

/**
 * A source.
 *
 * @param language the language of the title where it is not the page's
 * @param takes from where it has its words
 * @param passing what it rests on and what rests on it, drawn
 * @param cited where it is cited and on which claims it is evidence, or the first run of that
 */
public record SourcePage(
    Frame frame,
    Optional<TextLanguage> language,
    String type,
    Byline byline,
    List<Taken> takes,
    Known known,
    Html reference,
    List<Link> files,
    Carries carries,
    Optional<PassingView> passing,
    Optional<RetractionView> retraction,
    List<LabelView> labels,
    TextView text,
    CitedView cited,
    Optional<RelatedView> related)
    implements View {

  /** Who brought it out, when, and in which language. */
  public record Byline(
      Optional<String> authors, String outlet, String date, Optional<String> language) {}

  /**
   * What it has from one place.
   *
   * @param arrow how the arrow to it is drawn: plain, unsure or own
   * @param relation the arrow in words
   * @param what what it has from there
   * @param said whether the editors say that, or only which text it was
   */
  public record Taken(
      MaybeLink from,
      Optional<SeenView> seen,
      String arrow,
      String relation,
      String what,
      boolean said,
      Optional<String> how) {}

  /**
   * What is known of it.
   *
   * @param quoted how many of its quotations were compared; empty if it is not quoted
   * @param compared whether all were
   * @param copy the beginning and end of the hash of its private copy
   * @param used in how many sentences, claims and events it is used
   */
  public record Known(
      SeenView seen,
      List<Link> seenThrough,
      Optional<String> quoted,
      boolean compared,
      List<Outward> addresses,
      Optional<String> copy,
      Optional<String> used,
      List<Fact> facts) {}

  /** A name and a value. */
  public record Fact(String name, String value) {}

  /** An address outside the site. */
  public record Outward(String name, Link link, String note) {}

  /** Something that rests on it. */
  public record RestsOn(MaybeLink what, boolean inferred) {}

  /** What rests on it: sources that derive from it, and sources seen only through it. */
  public record Carries(List<RestsOn> derived, List<Link> shown, List<Link> takenBackBy) {}

  /** That it takes something back. */
  public record RetractionView(Link retracts, Optional<String> pressure, Optional<String> basis) {}

  @Override
  public String template() {
    return "source.ftlh";
  }
}
