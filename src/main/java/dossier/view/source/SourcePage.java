package dossier.view.source;

import dossier.site.Html;
import dossier.view.frame.Frame;
import dossier.view.frame.View;
import dossier.view.part.LabelView;
import dossier.view.part.Link;
import dossier.view.part.MaybeLink;
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
 * @param files the reference for programs
 * @param facts what it is, as a list of names and values
 * @param restsOn what it rests on
 * @param passing the same, drawn
 * @param cited what is quoted of it and where it is cited, or the first run of that
 */
public record SourcePage(
    Frame frame,
    Optional<TextLanguage> language,
    String type,
    Html reference,
    List<Link> files,
    String seen,
    List<Link> seenThrough,
    List<Fact> facts,
    List<Outward> addresses,
    List<RestsOn> restsOn,
    Carries carries,
    Optional<PassingView> passing,
    Optional<RetractionView> retraction,
    List<LabelView> labels,
    TextView text,
    CitedView cited,
    Optional<RelatedView> related)
    implements View {

  /** A name and a value. */
  public record Fact(String name, String value) {}

  /** An address outside the site. */
  public record Outward(String name, Link link, String note) {}

  /** Something that it rests on. */
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
