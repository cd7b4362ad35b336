package dossier.emit.search;

import static java.util.stream.Collectors.joining;

import dossier.emit.search.SearchDocument.Body;
import dossier.emit.search.SearchDocument.Facets;
import dossier.emit.search.SearchDocument.Part;
import dossier.emit.search.SearchDocument.Title;
import dossier.graph.Backlink;
import dossier.graph.Dossier;
import dossier.model.ClaimStatus;
import dossier.model.Entry;
import dossier.model.Group;
import dossier.model.Page;
import dossier.model.Person;
import dossier.model.Place;
import dossier.model.Source;
import dossier.model.Story;
import dossier.model.value.EdtfDate;
import dossier.model.work.Name;
import dossier.route.Addresses;
import dossier.table.Published;
import dossier.text.Id;
import dossier.text.Located;
import dossier.text.Reads;
import dossier.text.Recall;
import dossier.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What each page of a dossier is found by. */
public final class SearchDocuments {
  /** An interval of more years says little about any one of them. */
  private static final int MOST_YEARS = 10;

  private final Dossier dossier;

  private final Words words;

  private SearchDocuments(Dossier dossier, Words words) {
    this.words = words;
    this.dossier = dossier;
  }

  /**
   * The pages of entries, cases first and sources last, in order of their addresses: in that order
   * they are shown where what was looked for tells as much of one as of another.
   *
   * @param words what claims and events are called
   * @param entries those that may be told of
   * @param recall of those that were made before
   */
  public static List<SearchDocument> of(
      Dossier dossier, Words words, List<Entry> entries, Recall recall) {
    SearchDocuments findables = new SearchDocuments(dossier, words);
    return entries.parallelStream()
        .sorted(
            Comparator.<Entry>comparingInt(SearchDocuments::rank)
                .thenComparing(entry -> Addresses.of(entry)))
        .map(
            entry -> recall.of(entry.id().value(), SearchDocument.class, () -> findables.of(entry)))
        .toList();
  }

  private static int rank(Entry entry) {
    return switch (entry.kind()) {
      case STORY -> 0;
      case PERSON, GROUP, PLACE -> 1;
      case PAGE -> 2;
      case SOURCE -> 3;
    };
  }

  /** The spellings of each name of a person or place that has several. */
  public static List<List<String>> names(List<Entry> entries) {
    return entries.stream()
        .filter(SearchDocuments::isNamed)
        .map(Entry::spellings)
        .filter(spellings -> spellings.size() > 1)
        .toList();
  }

  private static boolean isNamed(Entry entry) {
    return switch (entry.kind()) {
      case PERSON, PLACE -> true;
      case STORY, SOURCE, GROUP, PAGE -> false;
    };
  }

  private SearchDocument of(Entry entry) {
    Reads.file(entry.id());
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("", "", lead(entry)));
    if (entry instanceof Story story) {
      parts.addAll(new Statements(story, language(story), words).parts());
    }
    Published.sections(entry, dossier)
        .forEach(section -> parts.add(new Part(section.id(), section.heading(), section.text())));
    return new SearchDocument(
        Addresses.of(entry),
        new Title(entry.name(), titleLanguage(entry, dossier.settings().language())),
        new Facets(entry.header().kind(), years(entry), statuses(entry)),
        new Body(language(entry), parts, keywords(entry)));
  }

  /** What stands at the top of the page. */
  private static String lead(Entry entry) {
    return switch (entry.kind()) {
      case STORY -> ((Story) entry).summary();
      case SOURCE -> lead(((Source) entry).publication());
      case PERSON -> described(entry, ((Person) entry).description());
      case GROUP -> described(entry, ((Group) entry).description());
      case PLACE -> described(entry, ((Place) entry).description());
      case PAGE -> ((Page) entry).summary().orElse("");
    };
  }

  private static String lead(Source.Publication publication) {
    Stream<String> outlets =
        Stream.concat(
            publication.anonymous() ? Stream.empty() : Stream.of(publication.publisher()),
            publication.container().stream());
    return String.join(
        ". ",
        Stream.of(
                publication.authors().stream().map(Name::printed).collect(joining(", ")),
                String.join(", ", outlets.distinct().toList()),
                publication.issued().map(SearchDocuments::written).orElse(""))
            .filter(words -> !words.isEmpty())
            .toList());
  }

  /** A date without its marks of doubt, which stand on the page. */
  static String written(EdtfDate when) {
    return when.edtf().replaceAll("[?~%]", "");
  }

  private static String described(Entry entry, String description) {
    String also = String.join(", ", entry.also());
    return also.isEmpty() ? description : also + ". " + description;
  }

  private String language(Entry entry) {
    return language(entry, dossier.settings().language());
  }

  private static String language(Entry entry, String dossier) {
    Optional<String> own = entry instanceof Story story ? story.language() : Optional.empty();
    return own.orElse(dossier);
  }

  /** The language of what an entry is called (BCP 47); the dossier's, unless it says another. */
  static String titleLanguage(Entry entry, String dossier) {
    Optional<String> own =
        entry instanceof Source source ? source.titleLanguage() : Optional.empty();
    return own.orElse(language(entry, dossier));
  }

  private Set<Integer> years(Entry entry) {
    Set<Integer> years = new TreeSet<>();
    dossier.timeline().involving(entry.id()).stream()
        .filter(event -> event.story().isPublic())
        .forEach(event -> add(event.event().date().value(), years));
    if (entry instanceof Source source) {
      source.publication().issued().ifPresent(issued -> add(issued, years));
    }
    return years;
  }

  private static void add(EdtfDate when, Set<Integer> years) {
    if (when.start().isEmpty() || (when.interval() && when.end().isEmpty())) {
      return;
    }
    int first = when.earliest().getYear();
    int last = when.latest().getYear();
    for (int year = first; year <= last && last - first < MOST_YEARS; year++) {
      years.add(year);
    }
  }

  /** The statuses of the claims that it makes, speaks or bears on. */
  private Set<ClaimStatus> statuses(Entry entry) {
    Set<ClaimStatus> statuses = EnumSet.noneOf(ClaimStatus.class);
    if (entry instanceof Story story) {
      story.claims().forEach(claim -> statuses.add(claim.status().value()));
    }
    dossier.backlinks().to(entry.id(), Backlink.OfClaim.class).stream()
        .filter(spot -> spot.in().isPublic())
        .forEach(spot -> statuses.add(spot.claim().status().value()));
    return statuses;
  }

  /**
   * Its other names; everyone in a story and whose words its claims are, in every spelling, and
   * what it is filed under.
   */
  private List<String> keywords(Entry entry) {
    if (!(entry instanceof Story story)) {
      return entry.also();
    }
    Story.Cast cast = story.cast();
    Stream<Located<Id>> speaking =
        story.claims().stream().flatMap(claim -> claim.speaker().by().stream());
    Stream<String> names =
        Stream.concat(
                Stream.of(cast.people(), cast.groups(), cast.places()).flatMap(List::stream),
                speaking)
            .flatMap(id -> dossier.entries().find(id.value()).stream())
            .flatMap(one -> one.spellings().stream());
    Stream<String> speakers =
        story.claims().stream().flatMap(claim -> claim.speaker().words().stream());
    return Stream.of(names, speakers, cast.topics().stream()).flatMap(all -> all).toList();
  }
}
