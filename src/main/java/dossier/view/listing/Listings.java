package dossier.view.listing;

import dossier.graph.Dossier;
import dossier.graph.Timeline;
import dossier.model.Entries;
import dossier.model.Entry;
import dossier.model.Group;
import dossier.model.Person;
import dossier.model.Place;
import dossier.model.Story;
import dossier.model.Story.Correction;
import dossier.origin.OriginTree;
import dossier.route.Addresses;
import dossier.route.FixedPage;
import dossier.route.Ledger.Claimed;
import dossier.route.Listing;
import dossier.route.Listing.Section;
import dossier.text.SortName;
import dossier.text.SortName.Scripts;
import dossier.view.part.PageContext;
import dossier.view.part.Terms;
import dossier.view.story.CorrectionView;
import dossier.words.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The listings of a dossier, and where their pages end: found once, for the plan and for all pages.
 *
 * @param timeline by year
 * @param sources by where they come from
 * @param people by letter
 * @param groups by what they are
 * @param places by letter
 * @param corrections by year, the newest first
 * @param names everything from A to Z, by letter
 */
public record Listings(
    Listing<Story> cases,
    Listing<Claimed> claims,
    Listing<Timeline.Entry> timeline,
    Listing<Traced> sources,
    Listing<Person> people,
    Listing<Group> groups,
    Listing<Place> places,
    Listing<Corrected> corrections,
    Listing<Listed> names) {
  private static final int LINES_OF_A_CASE = 2;
  private static final int LINES_OF_AN_EVENT = 2;
  private static final int LINES_OF_A_SOURCE = 2;

  /** A correction and its story. */
  public record Corrected(Story story, Correction correction) {}

  /**
   * Finds them. The claims end their pages where the links to them say so.
   *
   * @param words what sections are called
   * @param limit how heavy a page may be ({@link dossier.route.Parts#LIMIT})
   */
  public static Listings of(Dossier dossier, Words words, int limit) {
    Terms terms = new Terms(words);
    Entries entries = dossier.entries();
    Scripts scripts = entries.scripts();
    return new Listings(
        Listing.plain(
            FixedPage.STORIES.address(), entries.stories(), story -> LINES_OF_A_CASE, limit),
        dossier.links().ledger().listing(),
        Listing.of(
            FixedPage.TIMELINE.address(),
            sections(
                FixedPage.TIMELINE,
                dossier.timeline().entries(),
                Years::year,
                year -> "year-" + year),
            event -> LINES_OF_AN_EVENT,
            limit),
        Listing.of(
            FixedPage.SOURCES.address(),
            sources(OriginTree.of(entries), words),
            row -> LINES_OF_A_SOURCE,
            limit),
        ofLines(
            FixedPage.PEOPLE, letters(FixedPage.PEOPLE, entries.people(), terms, scripts), limit),
        ofLines(FixedPage.GROUPS, groups(entries.groups(), terms, scripts), limit),
        ofLines(
            FixedPage.PLACES, letters(FixedPage.PLACES, entries.places(), terms, scripts), limit),
        ofLines(FixedPage.CORRECTIONS, corrections(entries.stories()), limit),
        Alphabet.listing(entries, words, limit));
  }

  private static <T> Listing<T> ofLines(FixedPage page, List<Section<T>> sections, int limit) {
    return Listing.of(page.address(), sections, line -> 1, limit);
  }

  /** Things by the names of their sections, these in the order in which they come. */
  private static <T> List<Section<T>> sections(
      FixedPage page,
      Collection<T> things,
      Function<T, String> name,
      Function<String, String> anchor) {
    Map<String, List<T>> byName = new LinkedHashMap<>();
    things.forEach(
        thing -> byName.computeIfAbsent(name.apply(thing), key -> new ArrayList<>()).add(thing));
    return sections(page, byName, anchor);
  }

  private static <T> List<Section<T>> sections(
      FixedPage page, Map<String, List<T>> byName, Function<String, String> anchor) {
    return byName.entrySet().stream()
        .map(
            entry ->
                new Section<>(
                    entry.getKey(),
                    anchor.apply(entry.getKey()),
                    Addresses.section(page.address(), Alphabet.slug(entry.getKey())),
                    entry.getValue()))
        .toList();
  }

  private static <T extends Entry> List<Section<T>> letters(
      FixedPage page, List<T> entries, Terms terms, Scripts scripts) {
    Map<String, List<T>> letters = new LinkedHashMap<>();
    for (T entry : entries) {
      String letter = SortName.of(entry.name(), scripts).heading();
      letters.computeIfAbsent(letter, key -> new ArrayList<>()).add(entry);
    }
    return sections(page, letters, letter -> "").stream()
        .map(
            section ->
                new Section<>(
                    Alphabet.heading(section.name(), terms.words()),
                    section.anchor(),
                    section.first(),
                    section.things()))
        .toList();
  }

  /** A source in its place, and the origin that it shares with others. */
  public record Traced(OriginTree.Row row, Optional<OriginTree.Origin> origin) {}

  private static List<Section<Traced>> sources(OriginTree tree, Words words) {
    Stream<Traced> shared =
        tree.shared().stream()
            .flatMap(
                origin -> origin.rows().stream().map(row -> new Traced(row, Optional.of(origin))));
    return List.of(
        section("shared", shared, words),
        section("own", tree.own().stream().map(Listings::alone), words),
        section("unknown", tree.unknown().stream().map(Listings::alone), words));
  }

  private static Traced alone(OriginTree.Row row) {
    return new Traced(row, Optional.empty());
  }

  private static Section<Traced> section(String name, Stream<Traced> rows, Words words) {
    return new Section<>(
        words.of("sources.section." + name),
        "sources-" + name,
        Addresses.section(FixedPage.SOURCES.address(), name),
        rows.toList());
  }

  private static List<Section<Group>> groups(List<Group> groups, Terms terms, Scripts scripts) {
    Map<String, List<Group>> byType =
        new TreeMap<>(Comparator.comparing(name -> SortName.of(name, scripts)));
    for (Group group : groups) {
      byType.computeIfAbsent(heading(group, terms), key -> new ArrayList<>()).add(group);
    }
    return byType.values().stream()
        .map(
            some ->
                new Section<>(
                    heading(some.get(0), terms),
                    "",
                    Addresses.section(
                        FixedPage.GROUPS.address(),
                        some.get(0).type().map(Group.Type::word).orElse("other")),
                    some))
        .toList();
  }

  private static String heading(Group group, Terms terms) {
    return group.type().map(terms::of).orElseGet(() -> terms.words().of("groups.other"));
  }

  private static List<Section<Corrected>> corrections(List<Story> stories) {
    List<Corrected> newestFirst =
        stories.stream()
            .flatMap(story -> story.corrections().stream().map(each -> new Corrected(story, each)))
            .sorted(Comparator.comparing((Corrected each) -> each.correction().date()).reversed())
            .toList();
    return sections(
        FixedPage.CORRECTIONS,
        newestFirst,
        each -> String.valueOf(each.correction().date().getYear()),
        year -> "");
  }

  /** The newest corrections. */
  public List<CorrectionView> latestCorrections(int most, PageContext context) {
    return corrections.sections().stream()
        .flatMap(year -> year.things().stream())
        .limit(most)
        .map(each -> Ledgers.view(each, context))
        .toList();
  }

  /** The listing of a page; empty if the page lists nothing that grows. */
  public Optional<Listing<?>> of(FixedPage page) {
    return switch (page) {
      case STORIES -> Optional.of(cases);
      case CLAIMS -> Optional.of(claims);
      case TIMELINE -> Optional.of(timeline);
      case SOURCES -> Optional.of(sources);
      case PEOPLE -> Optional.of(people);
      case GROUPS -> Optional.of(groups);
      case PLACES -> Optional.of(places);
      case CORRECTIONS -> Optional.of(corrections);
      case A_TO_Z -> Optional.of(names);
      case HOME, DATA, SEARCH, NOT_FOUND -> Optional.empty();
    };
  }
}
