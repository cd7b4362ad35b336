package dossier.table;

import dossier.graph.Dossier;
import dossier.model.Story;
import dossier.model.work.Name;
import dossier.prose.part.Citation;
import dossier.prose.part.Citation.Cite;
import dossier.prose.part.Section;
import dossier.route.Addresses;
import dossier.route.TableName;
import dossier.site.Address;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The stories, the sections of their texts, what these cite, and what was put right in them. */
final class StoryTables {
  static final Table<Story> STORIES =
      new Table<>(
          TableName.STORIES,
          Columns.<Story>key(story -> story.id().value())
              .number("case_number", story -> story.caseNumber().value())
              .text("title", Story::title)
              .text("summary", Story::summary)
              .day("published", story -> Optional.of(story.published()))
              .day("updated", story -> Optional.of(story.updated()))
              .list(
                  "authors", story -> story.byline().authors().stream().map(Name::printed).toList())
              .perhaps("language", Story::language)
              .perhaps("content_warning", story -> story.standing().contentWarning())
              .list("topics", story -> story.cast().topics())
              .listOf("people", TableName.PEOPLE, story -> story.cast().people())
              .listOf("groups", TableName.GROUPS, story -> story.cast().groups())
              .listOf("places", TableName.PLACES, story -> story.cast().places())
              .list("not_found", Story::notFound)
              .page(Addresses::of),
          Published::stories);

  static final Table<StorySection> SECTIONS =
      new Table<>(
          TableName.SECTIONS,
          Columns.key(StorySection::key)
              .of("story", TableName.STORIES, row -> row.story().id().value())
              .number("number", StorySection::number)
              .text("heading", row -> row.section().heading())
              .text("text", row -> row.section().text())
              .page(StorySection::page),
          StoryTables::sections);

  static final Table<StoryCitation> CITATIONS =
      new Table<>(
          TableName.CITATIONS,
          Columns.<StoryCitation>key(row -> row.story().id() + "#" + row.page().fragment())
              .of("story", TableName.STORIES, row -> row.story().id().value())
              .number("number", StoryCitation::number)
              .of("source", TableName.SOURCES, row -> row.cite().source().value())
              .words("prefix", row -> row.cite().prefix())
              .perhaps("locator_label", row -> row.cite().locator().map(Citation.Locator::label))
              .perhaps("locator", row -> row.cite().locator().map(Citation.Locator::value))
              .words("suffix", row -> row.cite().suffix())
              .page(StoryCitation::page),
          StoryTables::citations);

  static final Table<StoryCorrection> CORRECTIONS =
      new Table<>(
          TableName.CORRECTIONS,
          Columns.<StoryCorrection>key(StoryCorrection::key)
              .of("story", TableName.STORIES, row -> row.story().id().value())
              .day("date", row -> Optional.of(row.correction().date()))
              .text("text", row -> row.correction().text())
              .page(row -> Addresses.of(row.story())),
          StoryTables::corrections);

  /** A section of a story's text, counted from 1. */
  record StorySection(Story story, Section section, int number) {
    String key() {
      return story.id() + (section.id().isEmpty() ? "" : "#" + section.id());
    }

    Address page() {
      Address story = Addresses.of(story());
      return section.id().isEmpty() ? story : story.at(section.id());
    }
  }

  /** A source cited in a story's text, by the number of its mark. */
  record StoryCitation(Story story, Cite cite, int number) {
    Address page() {
      return Addresses.ofMark(story, number);
    }
  }

  /** What was put right in a story; of several on one day, which of them. */
  record StoryCorrection(Story story, Story.Correction correction, Occurrence occurrence) {
    String key() {
      return occurrence.of(story.id() + "/" + correction.date());
    }
  }

  private StoryTables() {}

  private static List<StorySection> sections(Dossier dossier) {
    return Published.stories(dossier).stream().flatMap(story -> sections(story, dossier)).toList();
  }

  private static Stream<StorySection> sections(Story story, Dossier dossier) {
    List<Section> sections = Published.sections(story, dossier);
    return IntStream.range(0, sections.size())
        .mapToObj(i -> new StorySection(story, sections.get(i), i + 1));
  }

  private static List<StoryCitation> citations(Dossier dossier) {
    return Published.stories(dossier).stream().flatMap(story -> citations(story, dossier)).toList();
  }

  private static Stream<StoryCitation> citations(Story story, Dossier dossier) {
    return story.body().citations().stream()
        .flatMap(
            citation ->
                IntStream.range(0, citation.cites().size())
                    .mapToObj(
                        i ->
                            new StoryCitation(
                                story,
                                citation.cites().get(i),
                                dossier
                                    .backlinks()
                                    .notes(story)
                                    .marks(citation)
                                    .get(i)
                                    .occurrence())));
  }

  private static List<StoryCorrection> corrections(Dossier dossier) {
    return Published.stories(dossier).stream()
        .flatMap(
            story ->
                Occurrence.counted(story.corrections(), Story.Correction::date)
                    .map(each -> new StoryCorrection(story, each.thing(), each.occurrence())))
        .toList();
  }
}
