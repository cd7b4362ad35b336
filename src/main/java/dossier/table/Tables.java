package dossier.table;

import dossier.route.TableName;
import java.util.Arrays;
import java.util.List;

/** The tables that there are. */
public final class Tables {
  private Tables() {}

  /** All, in the order in which they are shown. */
  public static List<Table<?>> all() {
    return Arrays.stream(TableName.values()).<Table<?>>map(Tables::of).toList();
  }

  /** The table with a name. */
  public static Table<?> of(TableName name) {
    return switch (name) {
      case STORIES -> StoryTables.STORIES;
      case SECTIONS -> StoryTables.SECTIONS;
      case SOURCES -> SourceTables.SOURCES;
      case DERIVATIONS -> SourceTables.DERIVATIONS;
      case CLAIMS -> ClaimTables.CLAIMS;
      case EVIDENCE -> ClaimTables.EVIDENCE;
      case CITATIONS -> StoryTables.CITATIONS;
      case EVENTS -> EventTable.EVENTS;
      case PEOPLE -> NamedTables.PEOPLE;
      case GROUPS -> NamedTables.GROUPS;
      case PLACES -> NamedTables.PLACES;
      case CORRECTIONS -> StoryTables.CORRECTIONS;
    };
  }
}
