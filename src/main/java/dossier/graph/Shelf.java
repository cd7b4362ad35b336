package dossier.graph;

import dossier.model.Entry;
import dossier.model.Group;
import dossier.model.Id;
import dossier.model.Page;
import dossier.model.Person;
import dossier.model.Place;
import dossier.model.Source;
import dossier.model.Story;
import dossier.text.SortName;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All entries, by id and in lists that are sorted once. */
public final class Shelf {
  private static final Comparator<Story> BY_CASE =
      Comparator.comparing((Story story) -> story.caseNumber().value()).thenComparing(Entry::id);
  private static final Comparator<Page> BY_ORDER =
      Comparator.comparing((Page page) -> page.order().orElse(Integer.MAX_VALUE));

  private final SortedMap<Id, Entry> entries;
  private final List<Story> stories;
  private final List<Source> sources;
  private final List<Person> people;
  private final List<Group> groups;
  private final List<Place> places;
  private final List<Page> pages;

  /** Of two entries with one id the first is kept. */
  Shelf(Collection<? extends Entry> entries) {
    SortedMap<Id, Entry> byId = new TreeMap<>();
    entries.forEach(entry -> byId.putIfAbsent(entry.id(), entry));
    this.entries = Collections.unmodifiableSortedMap(byId);
    this.stories =
        of(Story.class).stream().filter(story -> !story.isWithdrawn()).sorted(BY_CASE).toList();
    this.sources = of(Source.class);
    this.people = byName(Person.class);
    this.groups = byName(Group.class);
    this.places = byName(Place.class);
    this.pages = byName(Page.class).stream().sorted(BY_ORDER).toList();
  }

  private <T extends Entry> List<T> byName(Class<T> kind) {
    return SortName.sorted(of(kind), Entry::name);
  }

  /** All entries in order of their ids. */
  public Collection<Entry> all() {
    return entries.values();
  }

  /** The entry with an id. */
  public Optional<Entry> find(Id id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** The source with an id. */
  public Optional<Source> source(Id id) {
    return find(id).filter(Source.class::isInstance).map(Source.class::cast);
  }

  /** The stories that are to be read, withdrawn ones aside, by case number. */
  public List<Story> stories() {
    return stories;
  }

  /** All sources in order of their ids. */
  public List<Source> sources() {
    return sources;
  }

  /** All people, by name. */
  public List<Person> people() {
    return people;
  }

  /** All groups, by name. */
  public List<Group> groups() {
    return groups;
  }

  /** All places, by name. */
  public List<Place> places() {
    return places;
  }

  /** The pages about the dossier, in the order that they ask for, then by title. */
  public List<Page> pages() {
    return pages;
  }

  /** All entries of a kind in order of their ids. */
  public <T extends Entry> List<T> of(Class<T> kind) {
    return entries.values().stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
