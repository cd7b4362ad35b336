package dossier.emit.data;

import dossier.graph.Dossier;
import dossier.graph.Timeline;
import dossier.model.Entry;
import dossier.model.Event;
import dossier.model.Group;
import dossier.model.Person;
import dossier.model.Source;
import dossier.model.Story;
import dossier.model.value.EdtfDate;
import dossier.model.work.Name;
import dossier.route.Addresses;
import dossier.site.Address;
import dossier.table.Published;
import dossier.text.Id;
import dossier.text.Located;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Stories, sources, people, groups and events as entities of FollowTheMoney, one JSON object a line
 * in order of their ids, and who has to do with whom. An entry has the id that its page has; no id
 * of an entry has a dot, and those of all else do.
 */
final class FtmEntities {
  private final Dossier dossier;

  private FtmEntities(Dossier dossier) {
    this.dossier = dossier;
  }

  static byte[] bytes(Dossier dossier) {
    return new FtmEntities(dossier)
        .all()
        .sorted(Comparator.comparing(FtmEntity::id))
        .map(entity -> entity.line() + "\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  private Stream<FtmEntity> all() {
    return Stream.of(
            dossier.entries().people().stream().map(this::person),
            dossier.entries().groups().stream().map(this::group),
            dossier.entries().sources().stream().map(this::source),
            dossier.entries().sources().stream().flatMap(FtmLinks::of),
            Published.stories(dossier).stream().map(this::story),
            Published.stories(dossier).stream().flatMap(FtmLinks::of),
            Published.events(dossier).stream().map(this::event))
        .flatMap(some -> some);
  }

  private FtmEntity person(Person person) {
    return named(person, FtmSchema.PERSON, person.description());
  }

  private FtmEntity group(Group group) {
    boolean nobody = group.type().filter(Group.Type.UNNAMED_SPEAKERS::equals).isPresent();
    FtmSchema schema = nobody ? FtmSchema.LEGAL_ENTITY : FtmSchema.ORGANIZATION;
    return named(group, schema, group.description());
  }

  private FtmEntity named(Entry entry, FtmSchema schema, String description) {
    return new FtmEntity(entry.id().value(), schema)
        .with("name", entry.name())
        .with("alias", entry.also())
        .with("summary", description)
        .with("sourceUrl", onTheWeb(Addresses.of(entry)));
  }

  private FtmEntity source(Source source) {
    Source.Publication publication = source.publication();
    return article(source, publication.authors())
        .with("publisher", publication.carrier().or(publication::issuer))
        .with("publishedAt", publication.issued().flatMap(FtmEntities::exactly))
        .with("sourceUrl", source.whereabouts().reachable());
  }

  private FtmEntity story(Story story) {
    return article(story, story.byline().authors())
        .with("publisher", dossier.settings().publisher())
        .with("publishedAt", story.published().toString())
        .with("summary", story.summary())
        .with("sourceUrl", onTheWeb(Addresses.of(story)));
  }

  private static FtmEntity article(Entry entry, List<Name> authors) {
    return new FtmEntity(entry.id().value(), FtmSchema.ARTICLE)
        .with("name", entry.name())
        .with("title", entry.name())
        .with("author", authors.stream().map(Name::printed).toList());
  }

  private FtmEntity event(Timeline.Entry of) {
    Event event = of.event();
    Address page = Addresses.ofEvent(of.story(), of.index());
    return dated(new FtmEntity(of.story().id() + "." + page.fragment(), FtmSchema.EVENT), event)
        .with("name", event.title())
        .with("location", event.place().flatMap(this::name))
        .with("involved", FtmLinks.ids(event.people(), event.groups()))
        .with("proof", FtmLinks.ids(event.sources(), List.of()))
        .with("summary", event.note())
        .with("sourceUrl", onTheWeb(page));
  }

  /** Of dates only what is certain: FollowTheMoney has no words for doubt. */
  private static FtmEntity dated(FtmEntity entity, Event event) {
    EdtfDate date = event.date().value();
    return date.interval()
        ? entity
            .with(
                "startDate", date.start().filter(EdtfDate.Point::isExact).map(EdtfDate.Point::iso))
            .with("endDate", date.end().filter(EdtfDate.Point::isExact).map(EdtfDate.Point::iso))
        : entity.with("date", exactly(date));
  }

  private static Optional<String> exactly(EdtfDate date) {
    return date.exactly().map(EdtfDate.Point::iso);
  }

  private Optional<String> name(Located<Id> id) {
    return dossier.entries().find(id.value()).map(Entry::name);
  }

  /** FollowTheMoney takes whole addresses only. */
  private Optional<String> onTheWeb(Address page) {
    return Addresses.canonical(page, dossier.settings().baseUrl());
  }
}
