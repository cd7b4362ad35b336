package dossier.check.claim;

import dossier.check.rule.StoryCheck;
import dossier.graph.Dossier;
import dossier.model.Claim;
import dossier.model.ClaimStatus;
import dossier.model.Event;
import dossier.model.Story;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Located;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An event may carry the stamp of a claim only for words that the claim covers: for its whole title
 * where the two say the same, else for the words that {@code claim-covers} takes from its title or
 * its note.
 */
public final class StampBorrowed implements StoryCheck {
  /** A doubt about a claim may lie in any of its words, so the event must have them all. */
  private static final Set<ClaimStatus> IN_DOUBT =
      Set.of(ClaimStatus.DISPUTED, ClaimStatus.UNVERIFIED, ClaimStatus.REFUTED);

  @Override
  public Stream<Diagnostic> findings(Story story, Dossier dossier) {
    return story.events().stream().flatMap(event -> finding(story, event).stream());
  }

  private static Optional<Diagnostic> finding(Story story, Event event) {
    Optional<Located<String>> covers = event.covers();
    if (covers.isPresent()) {
      return event.claim().isEmpty() ? Optional.of(alone(covers.get())) : missing(event);
    }
    return event
        .claim()
        .flatMap(
            id ->
                story
                    .claim(id.value())
                    .flatMap(claim -> surplus(event, claim))
                    .map(what -> borrowed(id, what)));
  }

  private static Diagnostic alone(Located<String> covers) {
    return Diagnostic.of(
        Rule.MISSING_COMPANION,
        covers.span(),
        "'claim-covers' needs 'claim': the claim whose stamp these words carry");
  }

  private static Optional<Diagnostic> missing(Event event) {
    return event
        .covers()
        .filter(words -> !SentenceWords.of(event.title()).has(words.value()))
        .filter(
            words ->
                event.note().filter(note -> SentenceWords.of(note).has(words.value())).isEmpty())
        .map(
            words ->
                Diagnostic.of(
                    Rule.STAMP_BORROWED,
                    words.span(),
                    "these words stand neither in the event's title nor in its note"));
  }

  /** What the event says beyond the claim; for a claim in doubt also what it leaves out of it. */
  private static Optional<String> surplus(Event event, Claim claim) {
    SentenceWords title = SentenceWords.of(event.title());
    SentenceWords text = SentenceWords.of(claim.text());
    Optional<String> more =
        title
            .beyond(text)
            .map("the event says '%s', which is not in the words of this claim"::formatted);
    return IN_DOUBT.contains(claim.status().value())
        ? more.or(
            () ->
                text.beyond(title)
                    .map(
                        "this claim is in doubt and says '%s', which the event does not"
                            ::formatted))
        : more;
  }

  private static Diagnostic borrowed(Located<String> claim, String what) {
    return Diagnostic.of(Rule.STAMP_BORROWED, claim.span(), what)
        .help(
            "add claim-covers with the words of the title or the note that the claim grades, or"
                + " leave claim out");
  }
}
