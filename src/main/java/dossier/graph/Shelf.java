package dossier.graph;

import dossier.model.Entry;
import dossier.model.Group;
import dossier.model.Id;
import dossier.model.Page;
import dossier.model.Person;
import dossier.model.Place;
import dossier.model.Source;
import dossier.model.Story;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All entries, by id. */
public final class Shelf {
  private final SortedMap<Id, Entry> entries;

  /** Of two entries with one id the first is kept. */
  Shelf(Collection<? extends Entry> entries) {
    SortedMap<Id, Entry> byId = new TreeMap<>();
    entries.forEach(entry -> byId.putIfAbsent(entry.id(), entry));
    this.entries = Collections.unmodifiableSortedMap(byId);
  }

  /** All entries in order of their ids. */
  public Collection<Entry> all() {
    return entries.values();
  }

  /** The entry with an id. */
  public Optional<Entry> find(Id id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** The entry with an id, if it is of this kind. */
  public <T extends Entry> Optional<T> find(Id id, Class<T> kind) {
    return find(id).filter(kind::isInstance).map(kind::cast);
  }

  /** The source with an id. */
  public Optional<Source> source(Id id) {
    return find(id, Source.class);
  }

  /** The stories that are to be read, withdrawn ones aside, by case number. */
  public List<Story> stories() {
    return of(Story.class).stream()
        .filter(story -> !story.isWithdrawn())
        .sorted(
            Comparator.comparing((Story story) -> story.caseNumber().value())
                .thenComparing(Entry::id))
        .toList();
  }

  /** All sources in order of their ids. */
  public List<Source> sources() {
    return of(Source.class);
  }

  /** All people, by name. */
  public List<Person> people() {
    return byName(of(Person.class));
  }

  /** All groups, by name. */
  public List<Group> groups() {
    return byName(of(Group.class));
  }

  /** All places, by name. */
  public List<Place> places() {
    return byName(of(Place.class));
  }

  /** The pages about the dossier, in the order that they ask for, then by title. */
  public List<Page> pages() {
    return of(Page.class).stream()
        .sorted(
            Comparator.comparing((Page page) -> page.order().orElse(Integer.MAX_VALUE))
                .thenComparing(Entry::name))
        .toList();
  }

  /** All entries of a kind in order of their ids. */
  public <T extends Entry> List<T> of(Class<T> kind) {
    return entries.values().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static <T extends Entry> List<T> byName(List<T> entries) {
    return entries.stream()
        .sorted(Comparator.comparing((T entry) -> entry.name()).thenComparing(Entry::id))
        .toList();
  }
}
