package dossier.table;

import dossier.graph.Timeline;
import dossier.route.Addresses;
import dossier.route.TableName;
import dossier.site.Address;
import dossier.text.Located;
import java.util.Optional;

/** What happened, as the sources say. */
final class EventTable {
  static final Table<Timeline.Entry> EVENTS =
      new Table<>(
          TableName.EVENTS,
          Columns.<Timeline.Entry>key(row -> row.story().id() + "#" + page(row).fragment())
              .of("story", TableName.STORIES, row -> row.story().id().value())
              .text("title", row -> row.event().title())
              .date("date", row -> Optional.of(row.event().date().value()))
              .perhapsOf("place", TableName.PLACES, row -> row.event().place())
              .listOf("people", TableName.PEOPLE, row -> row.event().people())
              .listOf("groups", TableName.GROUPS, row -> row.event().groups())
              .listOf("sources", TableName.SOURCES, row -> row.event().sources())
              .perhaps("claim", row -> row.event().claim().map(Located::value))
              .perhapsText("note", row -> row.event().note())
              .page(EventTable::page),
          Published::events);

  private EventTable() {}

  private static Address page(Timeline.Entry row) {
    return Addresses.ofEvent(row.story(), row.index());
  }
}
