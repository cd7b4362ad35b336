package dossier.view.part;

import dossier.model.Claim;
import dossier.model.Event;
import dossier.model.Story;
import dossier.text.Located;
import dossier.words.Words;
import java.util.Map;
import java.util.Optional;

/**
 * The status of a claim, beside the claim or beside an event that belongs to it.
 *
 * @param ofItsClaim whether it stands beside an event: the status is not that of the event
 * @param covers the words of the event for which the status stands; empty if for all of its title
 */
public record StatusView(Stamp stamp, boolean ofItsClaim, Optional<String> covers) {

  /** A claim's own. */
  public static StatusView of(Claim claim, Terms terms) {
    return new StatusView(terms.stamp(claim.status().value()), false, Optional.empty());
  }

  /** That of the claim to which an event belongs, if it does. */
  public static Optional<StatusView> of(Story story, Event event, Terms terms) {
    return event
        .claim()
        .flatMap(id -> story.claim(id.value()))
        .map(
            claim ->
                new StatusView(
                    terms.stamp(claim.status().value()), true, event.covers().map(Located::value)));
  }

  /** What is graded, and how, where a stamp cannot be shown. */
  public String words(Words words) {
    return covers
        .map(of -> words.of("status.of-words", Map.of("words", of, "status", stamp.word())))
        .orElse(stamp.word());
  }
}
