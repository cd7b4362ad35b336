package dossier.view.profile;

import dossier.model.Entry;
import dossier.model.Group;
import dossier.model.Person;
import dossier.model.Person.NameIs;
import dossier.model.Place;
import dossier.model.Source;
import dossier.model.value.Label;
import dossier.route.Addresses;
import dossier.view.claim.Claims;
import dossier.view.claim.Events;
import dossier.view.drawing.Maps;
import dossier.view.frame.Frames;
import dossier.view.part.PageContext;
import dossier.view.part.PartLinks;
import dossier.view.part.SeenView;
import dossier.view.part.Terms;
import dossier.view.profile.TellingView.SourceLine;
import dossier.view.related.Related;
import dossier.view.source.Sources;
import dossier.view.story.CaseLine;
import dossier.view.text.Texts;
import dossier.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** The pages of people, groups and places. */
  public Profiles(PageContext anywhere, Frames frames) {
    this.anywhere = anywhere;
    this.words = anywhere.words();
    this.terms = anywhere.terms();
    this.frames = frames;
  }

  /**
   * A further page of an entry, counted from 2: nothing but the next run of each list.
   *
   * @param parts where the lists end
   */
  public ProfilePartPage of(Entry entry, ProfileParts parts, int part) {
    PageContext context = anywhere.on(Addresses.part(Addresses.of(entry), part));
    return new ProfilePartPage(
        frames.of(
            context.linkBase(),
            entry.header().span(),
            words.of("parts.numbered", Map.of("title", entry.name(), "number", part)),
            words.of("profile.part-description", Map.of("name", entry.name(), "number", part))),
        context.link(entry),
        lists(entry, parts, part, context));
  }

  /** The page of a person. */
  public ProfilePage of(Person person, ProfileParts parts) {
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
            words.of("kind.person"), person.also(), person.description(), facts, person.labels()),
        parts);
  }

  /** The page of a group. */
  public ProfilePage of(Group group, ProfileParts parts) {
    String sort = group.type().map(terms::of).orElseGet(() -> words.of("kind.group"));
    return page(
        group,
        new Portrait(sort, group.also(), group.description(), List.of(), group.labels()),
        parts);
  }

  /** The page of a place. */
  public ProfilePage of(Place place, ProfileParts parts) {
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
        new Portrait(words.of("kind.place"), place.also(), place.description(), facts, List.of()),
        parts);
  }

  private ProfilePage page(Entry entry, Portrait portrait, ProfileParts parts) {
    PageContext context = anywhere.on(Addresses.of(entry));
    return new ProfilePage(
        frames.of(context.linkBase(), entry.header().span(), entry.name(), portrait.description()),
        portrait.sort(),
        portrait.also(),
        portrait.description(),
        portrait.facts(),
        Sources.labels(portrait.labels(), context),
        entry instanceof Place place ? Optional.of(new Maps(context).of(place)) : Optional.empty(),
        Texts.of(entry, context),
        lists(entry, parts, 1, context),
        Related.to(entry, context));
  }

  private static TellingView lists(Entry entry, ProfileParts parts, int part, PageContext context) {
    return new TellingView(
        parts.stories().run(part).stream().map(story -> CaseLine.of(story, context)).toList(),
        parts.events().run(part).stream().map(event -> Events.of(event, context)).toList(),
        parts.claims().run(part).stream()
            .map(each -> Claims.of(each.story(), each.claim(), context))
            .toList(),
        Concerning.views(parts.about().run(part), context),
        parts.sources().run(part).stream().map(source -> line(source, context)).toList(),
        parts.mentions().run(part).stream().map(context::link).toList(),
        PartLinks.of(
            entry, part, parts.count(), number -> parts.words(number, context.terms()), context));
  }

  private static SourceLine line(Source source, PageContext context) {
    String heading = context.terms().heading(source);
    return new SourceLine(
        context.link(source),
        heading,
        Optional.of(source.name())
            .filter(title -> !heading.equals(Terms.upperFirst(Terms.work(source)))),
        SeenView.of(source, context.terms()),
        source
            .publication()
            .issued()
            .map(when -> context.date(when).words())
            .orElseGet(() -> context.words().of("index.date-unknown")));
  }
}
