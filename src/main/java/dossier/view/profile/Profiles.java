package dossier.view.profile;

import dossier.graph.Backlink;
import dossier.model.Entry;
import dossier.model.Group;
import dossier.model.Person;
import dossier.model.Person.NameIs;
import dossier.model.Place;
import dossier.model.Story;
import dossier.model.value.Label;
import dossier.route.Addresses;
import dossier.text.Id;
import dossier.text.SortName;
import dossier.view.claim.ClaimView;
import dossier.view.claim.Claims;
import dossier.view.claim.Events;
import dossier.view.drawing.Maps;
import dossier.view.drawing.Networks;
import dossier.view.frame.Frames;
import dossier.view.part.Link;
import dossier.view.part.PageContext;
import dossier.view.part.Terms;
import dossier.view.related.Related;
import dossier.view.source.Sources;
import dossier.view.story.CaseLine;
import dossier.view.story.StoryFigures;
import dossier.view.text.Texts;
import dossier.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The pages of people, groups and places. */
public final class Profiles {
  private final PageContext anywhere;
  private final Words words;
  private final Terms terms;
  private final Frames frames;

  /** What is said of an entry itself. */
  private record Portrait(
      String sort, List<String> also, String description, List<String> facts, List<Label> labels) {}

  public Profiles(PageContext anywhere, Frames frames) {
    this.anywhere = anywhere;
    this.words = anywhere.words();
    this.terms = anywhere.terms();
    this.frames = frames;
  }

  public ProfilePage of(Person person) {
    List<String> facts =
        person
            .nameIs()
            .filter(name -> name != NameIs.REAL)
            .map(terms::of)
            .map(Terms::upperFirst)
            .stream()
            .toList();
    return page(
        person,
        new Portrait(
            words.of("kind.person"), person.also(), person.description(), facts, person.labels()));
  }

  public ProfilePage of(Group group) {
    String sort = group.type().map(terms::of).orElseGet(() -> words.of("kind.group"));
    return page(
        group, new Portrait(sort, group.also(), group.description(), List.of(), group.labels()));
  }

  public ProfilePage of(Place place) {
    List<String> facts =
        Stream.concat(
                place
                    .coordinates()
                    .map(
                        at ->
                            words.of(
                                "place.coordinates",
                                Map.of("latitude", at.latitude(), "longitude", at.longitude())))
                    .stream(),
                place
                    .precision()
                    .map(how -> words.of("place.precision", Map.of("precision", how)))
                    .stream())
            .toList();
    return page(
        place,
        new Portrait(words.of("kind.place"), place.also(), place.description(), facts, List.of()));
  }

  private ProfilePage page(Entry entry, Portrait portrait) {
    PageContext context = anywhere.on(Addresses.of(entry));
    return new ProfilePage(
        frames.of(context.linkBase(), entry.header().span(), entry.name(), portrait.description()),
        portrait.sort(),
        portrait.also(),
        portrait.description(),
        portrait.facts(),
        Sources.labels(portrait.labels(), context),
        entry instanceof Place place ? new Maps(context).of(place) : Optional.empty(),
        Texts.of(entry, context),
        stories(entry, context),
        Events.involving(entry.id(), context),
        claims(entry, context),
        mentions(entry, context),
        Networks.of(entry, context),
        Related.to(entry, context));
  }

  private static List<CaseLine> stories(Entry entry, PageContext context) {
    Set<Id> ids = new TreeSet<>();
    context.dossier().backlinks().to(entry.id()).forEach(spot -> ids.add(spot.in().id()));
    return context.dossier().entries().stories().stream()
        .filter(story -> ids.contains(story.id()))
        .map(story -> StoryFigures.line(story, context))
        .toList();
  }

  private static List<ClaimView> claims(Entry entry, PageContext context) {
    return context.dossier().backlinks().to(entry.id(), Backlink.OfClaim.class).stream()
        .sorted(Comparator.comparing((Backlink.OfClaim spot) -> spot.in().caseNumber().value()))
        .map(spot -> Claims.elsewhere(spot.in(), spot.claim(), context))
        .toList();
  }

  /** What else links to it: other entries than stories, by name. */
  private static List<Link> mentions(Entry entry, PageContext context) {
    List<Entry> mentioning =
        context.dossier().backlinks().to(entry.id(), Backlink.Mentioned.class).stream()
            .map(Backlink.Mentioned::in)
            .filter(in -> !(in instanceof Story) && !in.id().equals(entry.id()))
            .toList();
    return SortName.sorted(mentioning, Entry::name).stream().map(context::link).toList();
  }
}
