package dossier.view.listing;

import dossier.graph.Backlink;
import dossier.model.Entry;
import dossier.model.Group;
import dossier.model.Person;
import dossier.model.Place;
import dossier.model.Story;
import dossier.route.Listing;
import dossier.view.drawing.Maps;
import dossier.view.frame.Frames;
import dossier.view.listing.IndexPage.Row;
import dossier.view.listing.IndexPage.Section;
import dossier.view.part.PageContext;
import dossier.view.part.Terms;
import dossier.view.story.CaseLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The pages that list everything of a sort; each part is counted from 1. */
public final class Indexes {
  private final PageContext anywhere;
  private final Frames frames;
  private final Listings listings;

  /**
   * The lists of a dossier.
   *
   * @param listings where their parts end
   */
  public Indexes(PageContext anywhere, Frames frames, Listings listings) {
    this.anywhere = anywhere;
    this.frames = frames;
    this.listings = listings;
  }

  private String word(String key) {
    return anywhere.words().of(key);
  }

  /** A part of all cases. */
  public CasesPage cases(int part) {
    Opened<Story> opened =
        Opened.at(
            listings.cases(),
            part,
            word("cases.title"),
            anywhere,
            Opened.cases(story -> story, anywhere.terms()));
    PageContext context = opened.context();
    return new CasesPage(
        frames.of(context.linkBase(), opened.heading(), word("cases.description")),
        opened.leaf().things().stream().map(story -> CaseLine.of(story, context)).toList(),
        opened.parts());
  }

  /** A part of all people. */
  public IndexPage people(int part) {
    Opened<Person> opened = named(listings.people(), part, word("people.title"));
    List<Section> sections = sections(opened, (it, on) -> row(it, it.description(), on));
    return page(opened, Said.once(word("people.description")), merged(opened, sections));
  }

  /** A part of all groups. */
  public IndexPage groups(int part) {
    Opened<Group> opened = named(listings.groups(), part, word("groups.title"));
    Said said = new Said(word("groups.description"), word("groups.introduction"));
    return page(opened, said, sections(opened, (it, on) -> row(it, it.description(), on)));
  }

  /** A part of all places. */
  public IndexPage places(int part) {
    Opened<Place> opened = named(listings.places(), part, word("places.title"));
    List<Section> sections = sections(opened, (it, on) -> row(it, it.description(), on));
    IndexPage page = page(opened, Said.once(word("places.description")), merged(opened, sections));
    return part == 1 ? page.with(new Maps(opened.context()).ofAll()) : page;
  }

  private <T extends Entry> Opened<T> named(Listing<T> listing, int part, String title) {
    return Opened.at(listing, part, title, anywhere, Opened.Span.of(Entry::name));
  }

  /** What a page says of itself, to machines and to readers. */
  private record Said(String description, String introduction) {
    static Said once(String both) {
      return new Said(both, both);
    }
  }

  private <T> IndexPage page(Opened<T> opened, Said said, List<Section> sections) {
    return new IndexPage(
        frames.of(opened.context().linkBase(), opened.heading(), said.description()),
        said.introduction(),
        Optional.empty(),
        sections,
        opened.parts());
  }

  private static <T> List<Section> sections(Opened<T> opened, BiFunction<T, PageContext, Row> row) {
    return opened.leaf().sections().stream()
        .map(
            section ->
                new Section(
                    Terms.upperFirst(section.name()),
                    section.things().stream()
                        .map(thing -> row.apply(thing, opened.context()))
                        .toList()))
        .filter(section -> !section.rows().isEmpty())
        .toList();
  }

  /** One page needs no letters: the names are in order. */
  private static List<Section> merged(Opened<?> opened, List<Section> sections) {
    if (opened.listing().isParted() || sections.isEmpty()) {
      return sections;
    }
    return List.of(
        new Section("", sections.stream().flatMap(each -> each.rows().stream()).toList()));
  }

  private static Row row(Entry entry, String line, PageContext context) {
    long stories =
        context.backlinks(entry.id()).stream()
            .map(Backlink::in)
            .filter(Story.class::isInstance)
            .map(Entry::id)
            .distinct()
            .count();
    return new Row(
        "",
        context.link(entry),
        line,
        context.languages().content(),
        context.words().of("index.cases", Map.of("count", stories)));
  }
}
