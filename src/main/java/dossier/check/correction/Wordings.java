package dossier.check.correction;

import dossier.evidence.sentence.StorySentences;
import dossier.model.Claim;
import dossier.model.Claim.Evidence;
import dossier.model.Claim.Ruling;
import dossier.model.Event;
import dossier.model.Story;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands in a story for readers, each text for itself.
 *
 * @param all in no certain order
 */
record Wordings(List<FoldedText> all) {

  /** All of a story. */
  static Wordings of(Story story) {
    Stream<String> texts =
        Stream.of(
                Stream.of(story.title(), story.summary(), told(story)),
                story.notFound().stream(),
                story.events().stream().flatMap(Wordings::texts),
                story.claims().stream().flatMap(Wordings::texts))
            .flatMap(some -> some);
    return new Wordings(texts.map(FoldedText::of).toList());
  }

  /** Those of one claim. */
  static Wordings of(Claim claim) {
    return new Wordings(texts(claim).map(FoldedText::of).toList());
  }

  /** Whether words stand in one of the texts. */
  boolean have(FoldedText words) {
    return all.stream().anyMatch(text -> text.has(words));
  }

  private static String told(Story story) {
    return StorySentences.of(story, id -> Optional.empty()).stream()
        .map(keyed -> keyed.sentence().text())
        .collect(Collectors.joining(" "));
  }

  private static Stream<String> texts(Event event) {
    return Stream.concat(Stream.of(event.title()), event.note().stream());
  }

  private static Stream<String> texts(Claim claim) {
    Stream<String> own =
        Stream.of(claim.text(), claim.status().value().word(), EvidenceWords.of(claim.evidence()));
    Stream<String> notes = claim.evidence().stream().map(Evidence::note).flatMap(Optional::stream);
    Stream<String> rest =
        Stream.of(claim.speaker().words(), claim.ruling().map(Ruling::text), claim.wouldChange())
            .flatMap(Optional::stream);
    return Stream.of(own, notes, rest).flatMap(some -> some);
  }
}
