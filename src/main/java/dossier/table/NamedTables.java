package dossier.table;

import dossier.model.Group;
import dossier.model.Person;
import dossier.model.Place;
import dossier.model.value.Term;
import dossier.route.Addresses;
import dossier.route.TableName;

/** What has a name and a page: people, groups and places. */
final class NamedTables {
  static final Table<Person> PEOPLE =
      new Table<>(
          TableName.PEOPLE,
          Columns.<Person>key(person -> person.id().value())
              .text("name", Person::name)
              .list("also", Person::also)
              .perhaps("name_is", person -> person.nameIs().map(Term::word))
              .text("description", Person::description)
              .page(Addresses::of),
          dossier -> dossier.entries().people());

  static final Table<Group> GROUPS =
      new Table<>(
          TableName.GROUPS,
          Columns.<Group>key(group -> group.id().value())
              .text("name", Group::name)
              .list("also", Group::also)
              .perhaps("type", group -> group.type().map(Term::word))
              .text("description", Group::description)
              .page(Addresses::of),
          dossier -> dossier.entries().groups());

  static final Table<Place> PLACES =
      new Table<>(
          TableName.PLACES,
          Columns.<Place>key(place -> place.id().value())
              .text("name", Place::name)
              .list("also", Place::also)
              .text("description", Place::description)
              .decimal("latitude", place -> place.coordinates().map(Place.Coordinates::latitude))
              .decimal("longitude", place -> place.coordinates().map(Place.Coordinates::longitude))
              .perhaps("precision", Place::precision)
              .page(Addresses::of),
          dossier -> dossier.entries().places());

  private NamedTables() {}
}
