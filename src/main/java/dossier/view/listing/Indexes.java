package dossier.view.listing;

import dossier.graph.Backlink;
import dossier.model.Entry;
import dossier.model.Group;
import dossier.model.Person;
import dossier.model.Place;
import dossier.model.Source;
import dossier.model.Source.Consulted;
import dossier.model.Story;
import dossier.route.FixedPage;
import dossier.text.SortName;
import dossier.text.Span;
import dossier.view.drawing.Maps;
import dossier.view.frame.Frame;
import dossier.view.frame.Frames;
import dossier.view.listing.IndexPage.Row;
import dossier.view.listing.IndexPage.Section;
import dossier.view.part.PageContext;
import dossier.view.part.Terms;
import dossier.view.story.StoryFigures;
import dossier.view.text.Citing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The pages that list everything of a sort. */
public final class Indexes {
  private final PageContext anywhere;
  private final Frames frames;
  private final Span settings;

  public Indexes(PageContext anywhere, Frames frames, Span settings) {
    this.anywhere = anywhere;
    this.frames = frames;
    this.settings = settings;
  }

  private Frame frame(FixedPage landing, String title, String description) {
    return frames.of(on(landing).linkBase(), settings, title, description);
  }

  private PageContext on(FixedPage landing) {
    return anywhere.on(landing.address());
  }

  public CasesPage cases() {
    PageContext context = on(FixedPage.STORIES);
    return new CasesPage(
        frame(FixedPage.STORIES, "Cases", "All cases of this dossier."),
        context.dossier().entries().stories().stream()
            .map(story -> StoryFigures.line(story, context))
            .toList());
  }

  public IndexPage sources() {
    PageContext context = on(FixedPage.SOURCES);
    List<Source> sources = SortName.sorted(context.dossier().entries().sources(), Entry::name);
    List<Section> sections = new ArrayList<>();
    for (Consulted consulted : Consulted.values()) {
      List<Row> rows =
          sources.stream()
              .filter(source -> source.sight().consulted().value() == consulted)
              .sorted(Comparator.comparing(Indexes::issued))
              .map(source -> row(source, context))
              .toList();
      sections.add(new Section(Terms.upperFirst(heading(consulted, context)), rows));
    }
    return new IndexPage(
        frame(
            FixedPage.SOURCES,
            "Sources",
            "Every source that this dossier rests on, and how it was seen."),
        "Every source that this dossier rests on, by how much of it was seen, the oldest first. A title"
            + " in square brackets is the editors’ description: there is no title, or it was not seen.",
        full(sections),
        Citing.filesOfAllSources(context));
  }

  private static String heading(Consulted consulted, PageContext context) {
    return consulted == Consulted.SECONDHAND
        ? context.terms().of(Consulted.SECONDHAND) + ", cited in another source"
        : context.terms().of(consulted);
  }

  private static LocalDate issued(Source source) {
    return source.publication().issued().map(when -> when.earliest()).orElse(LocalDate.MAX);
  }

  private static Row row(Source source, PageContext context) {
    String date =
        source
            .publication()
            .issued()
            .map(when -> when.words(context.words()))
            .orElse("date not known");
    return new Row(
        date, context.link(source), context.terms().outlet(source), uses(source, context));
  }

  private static String uses(Source source, PageContext context) {
    long uses =
        context.dossier().backlinks().to(source.id()).stream().filter(Backlink::cites).count();
    return context.words().of("index.uses", Map.of("count", uses));
  }

  public IndexPage people() {
    PageContext context = on(FixedPage.PEOPLE);
    List<Row> rows =
        context.dossier().entries().people().stream()
            .map((Person person) -> row(person, person.description(), context))
            .toList();
    return new IndexPage(
        frame(FixedPage.PEOPLE, "People", "The people whom this dossier names."),
        "The people whom this dossier names.",
        full(List.of(new Section("", rows))));
  }

  public IndexPage groups() {
    PageContext context = on(FixedPage.GROUPS);
    Map<String, List<Row>> byType = new TreeMap<>(Comparator.comparing(SortName::of));
    for (Group group : context.dossier().entries().groups()) {
      String type = group.type().map(context.terms()::of).orElse("Other groups");
      byType
          .computeIfAbsent(type, key -> new ArrayList<>())
          .add(row(group, group.description(), context));
    }
    List<Section> sections =
        byType.entrySet().stream()
            .map(entry -> new Section(entry.getKey(), entry.getValue()))
            .toList();
    return new IndexPage(
        frame(
            FixedPage.GROUPS,
            "Groups",
            "Units, movements, outlets and bodies that this dossier names."),
        "Units, movements, outlets and bodies that this dossier names, by what they are.",
        sections);
  }

  public IndexPage places() {
    PageContext context = on(FixedPage.PLACES);
    List<Row> rows =
        context.dossier().entries().places().stream()
            .map((Place place) -> row(place, place.description(), context))
            .toList();
    return new IndexPage(
        frame(FixedPage.PLACES, "Places", "The places that this dossier names."),
        "The places that this dossier names.",
        new Maps(context).ofAll(),
        full(List.of(new Section("", rows))),
        List.of());
  }

  private static Row row(Entry entry, String line, PageContext context) {
    long stories =
        context.dossier().backlinks().to(entry.id()).stream()
            .map(Backlink::in)
            .filter(Story.class::isInstance)
            .map(Entry::id)
            .distinct()
            .count();
    return new Row(
        "", context.link(entry), line, context.words().of("index.cases", Map.of("count", stories)));
  }

  private static List<Section> full(List<Section> sections) {
    return sections.stream().filter(section -> !section.rows().isEmpty()).toList();
  }
}
