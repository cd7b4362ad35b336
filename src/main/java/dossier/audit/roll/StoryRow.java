package dossier.audit.roll;

import dossier.evidence.Comparisons;
import dossier.evidence.Comparisons.Compared;
import dossier.graph.Dossier;
import dossier.model.Story;
import dossier.origin.Rests;
import java.util.List;

/**
 * A story.
 *
 * @param compared how many of its quotations stand word for word in a copy of their source
 * @param sources on how many it rests
 */
public record StoryRow(
    Story story, int claims, int quotations, int compared, int sources, int corrections) {
  static final List<Column<StoryRow>> COLUMNS =
      List.of(
          Column.shown("case", row -> new Cell.Count(row.story.caseNumber().value())),
          Column.shown("id", row -> Cell.of(row.story.id().value())),
          Column.shown("title", row -> Cell.of(row.story.title())),
          Column.shown("status", row -> Cell.of(row.story.standing().status().value().word())),
          Column.shown("published", row -> Cell.of(row.story.published().toString())),
          Column.more("updated", row -> Cell.of(row.story.updated().toString())),
          Column.shown("claims", row -> new Cell.Count(row.claims)),
          Column.shown("quotations", row -> new Cell.Count(row.quotations)),
          Column.shown("compared", row -> new Cell.Count(row.compared)),
          Column.shown("sources", row -> new Cell.Count(row.sources)),
          Column.more("corrections", row -> new Cell.Count(row.corrections)),
          Column.more("topics", row -> Cell.of(row.story.cast().topics())),
          Column.more("language", row -> Cell.of(row.story.language())),
          Column.more("file", row -> Cell.of(Whose.file(row.story))));

  static List<StoryRow> all(Dossier dossier, Comparisons comparisons) {
    return RollKind.stories(dossier).stream().map(it -> of(it, dossier, comparisons)).toList();
  }

  private static StoryRow of(Story story, Dossier dossier, Comparisons comparisons) {
    List<Compared> quotations = comparisons.in(story);
    return new StoryRow(
        story,
        story.claims().size(),
        quotations.size(),
        (int) quotations.stream().filter(Compared::matched).count(),
        Rests.of(story, dossier.entries()).size(),
        story.corrections().size());
  }
}
