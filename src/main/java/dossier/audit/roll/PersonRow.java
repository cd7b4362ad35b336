package dossier.audit.roll;

import dossier.graph.Dossier;
import dossier.model.Person;
import dossier.text.Id;
import java.util.List;

/**
 * A person.
 *
 * @param mentionedBy the entries that refer to it, by id
 */
public record PersonRow(Person person, List<Id> mentionedBy) {
  static final List<Column<PersonRow>> COLUMNS =
      List.of(
          Column.shown("id", row -> Cell.of(row.person.id().value())),
          Column.shown("name", row -> Cell.of(row.person.name())),
          Column.more("also", row -> Cell.of(row.person.also())),
          Column.shown("name-is", row -> Cell.of(row.person.nameIs().map(it -> it.word()))),
          Column.shown("description", row -> Cell.of(row.person.description())),
          Column.shown("mentioned-by", row -> Cell.of(row.mentionedBy)),
          Column.more("file", row -> Cell.of(Whose.file(row.person))));

  static List<PersonRow> all(Dossier dossier) {
    return dossier.entries().people().stream()
        .map(person -> new PersonRow(person, Whose.referring(person, dossier)))
        .toList();
  }
}
