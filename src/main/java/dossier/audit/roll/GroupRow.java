package dossier.audit.roll;

import dossier.graph.Dossier;
import dossier.model.Group;
import dossier.text.Id;
import java.util.List;

/**
 * A group.
 *
 * @param mentionedBy the entries that refer to it, by id
 */
public record GroupRow(Group group, List<Id> mentionedBy) {
  static final List<Column<GroupRow>> COLUMNS =
      List.of(
          Column.shown("id", row -> Cell.of(row.group.id().value())),
          Column.shown("name", row -> Cell.of(row.group.name())),
          Column.more("also", row -> Cell.of(row.group.also())),
          Column.shown("type", row -> Cell.of(row.group.type().map(it -> it.word()))),
          Column.shown("description", row -> Cell.of(row.group.description())),
          Column.shown("mentioned-by", row -> Cell.of(row.mentionedBy)),
          Column.more("file", row -> Cell.of(Whose.file(row.group))));

  static List<GroupRow> all(Dossier dossier) {
    return dossier.entries().groups().stream()
        .map(group -> new GroupRow(group, Whose.referring(group, dossier)))
        .toList();
  }
}
