package dossier.audit.roll;

import dossier.evidence.Comparisons;
import dossier.graph.Dossier;
import dossier.model.Story;
import java.util.Comparator;
import java.util.List;

/** What there are lists of. */
public enum RollKind {
  STORIES,
  SOURCES,
  CLAIMS,
  QUOTATIONS,
  PEOPLE,
  GROUPS,
  PLACES;

  /**
   * The list: stories by case number, withdrawn ones too, claims and quotations in the order of
   * their texts; sources by id, the others by name.
   */
  public Roll of(Dossier dossier, Comparisons comparisons) {
    return switch (this) {
      case STORIES -> Column.roll(StoryRow.COLUMNS, StoryRow.all(dossier, comparisons));
      case SOURCES -> Column.roll(SourceRow.COLUMNS, SourceRow.all(dossier, comparisons));
      case CLAIMS -> Column.roll(ClaimRow.COLUMNS, ClaimRow.all(dossier));
      case QUOTATIONS -> Column.roll(QuotationRow.COLUMNS, QuotationRow.all(dossier, comparisons));
      case PEOPLE -> Column.roll(PersonRow.COLUMNS, PersonRow.all(dossier));
      case GROUPS -> Column.roll(GroupRow.COLUMNS, GroupRow.all(dossier));
      case PLACES -> Column.roll(PlaceRow.COLUMNS, PlaceRow.all(dossier));
    };
  }

  /** All stories, by case number. */
  static List<Story> stories(Dossier dossier) {
    return dossier.entries().of(Story.class).stream()
        .sorted(Comparator.comparing((Story story) -> story.caseNumber().value()))
        .toList();
  }
}
