package dossier.audit.roll;

import dossier.graph.Dossier;
import dossier.model.Claim;
import dossier.model.Story;
import dossier.origin.Origins;
import dossier.text.Id;
import java.util.List;

/**
 * A claim of a story.
 *
 * @param origins on how many origins it rests at least
 * @param open whether there may be more
 */
public record ClaimRow(Story story, Claim claim, int origins, boolean open) {
  static final List<Column<ClaimRow>> COLUMNS =
      List.of(
          Column.shown("story", row -> Cell.of(row.story.id().value())),
          Column.shown("id", row -> Cell.of(row.claim.id().value())),
          Column.shown("status", row -> Cell.of(row.claim.status().value().word())),
          Column.shown("text", row -> Cell.of(row.claim.text())),
          Column.more("speaker", row -> Cell.of(speaker(row.claim.speaker()))),
          Column.more("date", row -> Cell.of(row.claim.date().map(it -> it.value().edtf()))),
          Column.more("said-in", row -> Cell.of(row.claim.saidIn().map(it -> it.value()))),
          Column.shown("sources", row -> Cell.of(sources(row.claim))),
          Column.shown("origins", row -> new Cell.Count(row.origins)),
          Column.more("open", row -> new Cell.Flag(row.open)),
          Column.more("taken-back", row -> new Cell.Flag(!row.claim.takenBack().isEmpty())),
          Column.more("ruling", row -> Cell.of(row.claim.ruling().map(Claim.Ruling::date))),
          Column.more("file", row -> Cell.of(Whose.file(row.story))));

  static List<ClaimRow> all(Dossier dossier) {
    return RollKind.stories(dossier).stream()
        .flatMap(story -> story.claims().stream().map(claim -> of(story, claim, dossier)))
        .toList();
  }

  private static ClaimRow of(Story story, Claim claim, Dossier dossier) {
    Origins.Count count = dossier.origins().of(claim);
    return new ClaimRow(story, claim, count.atLeast(), count.open());
  }

  private static String speaker(Claim.Speaker speaker) {
    return speaker.by().map(id -> id.value().value()).or(speaker::words).orElse("");
  }

  private static List<Id> sources(Claim claim) {
    return claim.evidence().stream().map(piece -> piece.source().value()).distinct().toList();
  }
}
