package dossier.view.claim;

import dossier.graph.Timeline;
import dossier.model.Claim;
import dossier.model.Event;
import dossier.model.Story;
import dossier.route.Addresses;
import dossier.text.Id;
import dossier.text.Located;
import dossier.view.part.PageContext;
import dossier.view.part.StatusView;
import java.util.List;
import java.util.Optional;

/** Events as pages show them. */
public final class Events {
  private Events() {}

  /** The events of a story, or those that involve an entry, in order of time. */
  public static List<EventView> involving(Id id, PageContext context) {
    return context.events(id).stream().map(entry -> of(entry, context)).toList();
  }

  /** An event, with the stamp of its claim. */
  public static EventView of(Timeline.Entry entry, PageContext context) {
    Event event = entry.event();
    Story story = entry.story();
    Optional<Claim> claim = event.claim().map(Located::value).flatMap(id -> story.claim(id));
    return new EventView(
        Addresses.eventAnchor(entry.index()),
        context.link(Addresses.ofEvent(story, entry.index()), story, story.title()),
        context.date(event.date().value()),
        event.title(),
        context.languages().text(story),
        event.place().flatMap(id -> context.link(id.value())),
        context.links(event.people()),
        context.links(event.groups()),
        context.links(event.sources()),
        event.note(),
        StatusView.of(story, event, context.terms()),
        claim.map(found -> Claims.link(story, found, context)));
  }
}
