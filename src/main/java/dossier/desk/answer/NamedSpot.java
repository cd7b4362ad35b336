package dossier.desk.answer;

import dossier.model.Claim;
import dossier.model.Comparison;
import dossier.model.Edge;
import dossier.model.Entry;
import dossier.model.Kind;
import dossier.model.Story;
import dossier.prose.part.ComparisonPlace;
import dossier.prose.part.PlacedMark;
import dossier.text.Id;
import dossier.text.Located;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a case file that names something.
 *
 * @param span of the name alone
 * @param declares whether that which is named is written here
 * @param kinds the kinds of entry that may be named here; none where no entry is
 */
public record NamedSpot(Span span, Referent named, boolean declares, Set<Kind> kinds) {

  /** Whether one kind of entry is expected here, and this is it. */
  public boolean expects(Kind kind) {
    return kinds.equals(Set.of(kind));
  }

  /** The spot at an offset of an entry's file; at its end it counts too. */
  public static Optional<NamedSpot> at(Entry entry, int offset) {
    return in(entry).stream()
        .filter(spot -> spot.span().start() <= offset && offset <= spot.span().end())
        .findFirst();
  }

  /** All spots of an entry's file, in no particular order. */
  public static List<NamedSpot> in(Entry entry) {
    List<NamedSpot> spots = new ArrayList<>();
    for (Edge edge : Edge.of(entry)) {
      spots.add(
          new NamedSpot(
              narrowed(edge.to()),
              new Referent.OfEntry(edge.to().value()),
              false,
              edge.role().kinds()));
    }
    for (PlacedMark placed : entry.body().said()) {
      Located<String> claim = placed.mark().claim();
      spots.add(
          new NamedSpot(
              claim.span(), new Referent.OfClaim(entry.id(), claim.value()), false, Set.of()));
    }
    for (ComparisonPlace place : entry.body().comparisons()) {
      spots.add(comparison(entry, place.id(), false));
    }
    if (entry instanceof Story story) {
      ofStory(story, spots);
    }
    return spots;
  }

  private static void ofStory(Story story, List<NamedSpot> spots) {
    for (Claim claim : story.claims()) {
      spots.add(claim(story, claim.id(), true));
    }
    story.events().stream()
        .flatMap(event -> event.claim().stream())
        .forEach(claim -> spots.add(claim(story, claim, false)));
    for (Comparison one : story.comparisons()) {
      spots.add(comparison(story, one.id(), true));
    }
  }

  private static NamedSpot claim(Entry in, Located<String> id, boolean declares) {
    return new NamedSpot(id.span(), new Referent.OfClaim(in.id(), id.value()), declares, Set.of());
  }

  private static NamedSpot comparison(Entry in, Located<String> id, boolean declares) {
    return new NamedSpot(
        id.span(), new Referent.OfComparison(in.id(), id.value()), declares, Set.of());
  }

  /** Without the quotation marks or the question mark that may stand beside an id. */
  private static Span narrowed(Located<Id> id) {
    String written = Pattern.quote(id.value().value());
    Matcher name = Pattern.compile(written).matcher(id.span().text());
    return name.find() ? id.span().sub(name.start(), name.end()) : id.span();
  }
}
