package dossier.model;

import dossier.text.Id;
import dossier.text.Reads;
import dossier.text.Reads.Whole;
import dossier.text.SortName;
import dossier.text.SortName.Scripts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All entries, by id and in lists that are sorted once.
 *
 * @param scripts how names are ordered
 * @param byId all of them, in order of their ids
 * @param stories those that are to be read, withdrawn ones aside, by case number
 * @param sources in order of their ids
 * @param people by name
 * @param groups by name
 * @param places by name
 * @param pages about the dossier, in the order that they ask for, then by title
 */
public record Entries(
    Scripts scripts,
    Map<Id, Entry> byId,
    List<Story> stories,
    List<Source> sources,
    List<Person> people,
    List<Group> groups,
    List<Place> places,
    List<Page> pages) {
  private static final Comparator<Story> BY_CASE =
      Comparator.comparing((Story story) -> story.caseNumber().value()).thenComparing(Entry::id);
  private static final Comparator<Page> BY_ORDER =
      Comparator.comparing((Page page) -> page.order().orElse(Integer.MAX_VALUE));

  /**
   * Puts entries in order; of two with one id the first is kept.
   *
   * @param scripts how their names are ordered
   */
  public static Entries from(Collection<? extends Entry> entries, Scripts scripts) {
    Map<Id, Entry> byId = inOrder(entries);
    List<Story> stories = of(byId, Story.class);
    return new Entries(
        scripts,
        Collections.unmodifiableMap(byId),
        stories.stream().filter(story -> !story.isWithdrawn()).sorted(BY_CASE).toList(),
        of(byId, Source.class),
        byName(byId, Person.class, scripts),
        byName(byId, Group.class, scripts),
        byName(byId, Place.class, scripts),
        byName(byId, Page.class, scripts).stream().sorted(BY_ORDER).toList());
  }

  /** What is looked up more often than it is walked through. */
  private static Map<Id, Entry> inOrder(Collection<? extends Entry> entries) {
    List<Entry> sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparing(Entry::id));
    Map<Id, Entry> byId = new LinkedHashMap<>();
    sorted.forEach(entry -> byId.putIfAbsent(entry.id(), entry));
    return byId;
  }

  private static <T extends Entry> List<T> byName(
      Map<Id, Entry> byId, Class<T> kind, Scripts scripts) {
    return SortName.sorted(of(byId, kind), Entry::name, scripts);
  }

  private static <T extends Entry> List<T> of(Map<Id, Entry> byId, Class<T> kind) {
    return byId.values().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** All entries in order of their ids. */
  public Collection<Entry> all() {
    return byId().values();
  }

  @Override
  public Map<Id, Entry> byId() {
    Reads.whole(Whole.EVERYTHING);
    return byId;
  }

  @Override
  public List<Story> stories() {
    Reads.whole(Whole.EVERYTHING);
    return stories;
  }

  @Override
  public List<Source> sources() {
    Reads.whole(Whole.EVERYTHING);
    return sources;
  }

  @Override
  public List<Person> people() {
    Reads.whole(Whole.EVERYTHING);
    return people;
  }

  @Override
  public List<Group> groups() {
    Reads.whole(Whole.GROUPS);
    return groups;
  }

  @Override
  public List<Place> places() {
    Reads.whole(Whole.PLACES);
    return places;
  }

  @Override
  public List<Page> pages() {
    Reads.whole(Whole.PAGES);
    return pages;
  }

  /** The entry with an id. */
  public Optional<Entry> find(Id id) {
    Reads.file(id);
    return Optional.ofNullable(byId.get(id));
  }

  /** The source with an id. */
  public Optional<Source> source(Id id) {
    Reads.file(id);
    return byId.get(id) instanceof Source source ? Optional.of(source) : Optional.empty();
  }

  /**
   * The story to be read after one, by number; after the last the first one again. Empty if there
   * is no other.
   */
  public Optional<Story> after(Story story) {
    Reads.whole(Whole.CASES);
    int number = story.caseNumber().value();
    int from = 0;
    int to = stories.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (stories.get(middle).caseNumber().value() > number) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    Optional<Story> next =
        Stream.concat(stories.stream().skip(from).limit(1), stories.stream())
            .filter(other -> !other.id().equals(story.id()))
            .findFirst();
    next.ifPresent(found -> Reads.file(found.id()));
    return next;
  }

  /** All entries of a kind in order of their ids. */
  public <T extends Entry> List<T> of(Class<T> kind) {
    return of(byId(), kind);
  }
}
