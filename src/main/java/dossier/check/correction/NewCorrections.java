package dossier.check.correction;

import dossier.model.Claim;
import dossier.model.Story;
import dossier.model.Story.Correction;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The corrections of a story that came since.
 *
 * @param all in the order in which they are written
 */
record NewCorrections(Story then, Story now, List<Correction> all) {

  static NewCorrections of(Story then, Story now) {
    List<List<Object>> known =
        new ArrayList<>(then.corrections().stream().map(NewCorrections::words).toList());
    return new NewCorrections(
        then, now, now.corrections().stream().filter(one -> !known.remove(words(one))).toList());
  }

  /** What is written in it, wherever it stands. */
  private static List<Object> words(Correction correction) {
    return List.of(
        correction.date(),
        FoldedText.of(correction.text()),
        correction.claim().map(Located::value),
        correction.was().map(Located::value).map(FoldedText::of),
        correction.now().map(Located::value).map(FoldedText::of));
  }

  /** Whether one tells of a change: it names the claim, or else has the words that stood there. */
  boolean tell(Alteration change) {
    return change.claim().isPresent()
        ? all.stream().anyMatch(one -> one.claim().map(Located::value).equals(change.claim()))
        : all.stream().anyMatch(one -> one.was().filter(was -> tells(was, change)).isPresent());
  }

  private static boolean tells(Located<String> was, Alteration change) {
    FoldedText told = FoldedText.of(was.value());
    FoldedText stood = FoldedText.of(change.was());
    return told.has(stood) || stood.has(told);
  }

  /**
   * What they quote that never stood, or does not stand.
   *
   * @param at what the editor calls the time before
   */
  List<Diagnostic> untrue(String at) {
    return all.stream().flatMap(correction -> untrue(correction, at)).toList();
  }

  private Stream<Diagnostic> untrue(Correction correction, String at) {
    Optional<Claim> before = correction.claim().flatMap(id -> then.claim(id.value()));
    Optional<Claim> after = correction.claim().flatMap(id -> now.claim(id.value()));
    Stream<Diagnostic> unknown =
        correction.claim().stream()
            .filter(id -> before.isEmpty() && after.isEmpty())
            .map(id -> untrue(id, "the story has no claim '" + id.value() + "', and had none"));
    Stream<Diagnostic> was =
        correction.was().stream()
            .filter(words -> !stands(words, before, then, Correction::now))
            .map(words -> untrue(words, "this did not stand there at '" + at + "'"));
    Stream<Diagnostic> is =
        correction.now().stream()
            .filter(words -> !stands(words, after, now, Correction::was))
            .map(words -> untrue(words, "this does not stand there now"));
    return Stream.of(unknown, was, is).flatMap(some -> some);
  }

  /**
   * Whether words stand in a claim, if one is named, or else in the story; or in another of these
   * corrections, since one thing may be put right twice.
   */
  private boolean stands(
      Located<String> words,
      Optional<Claim> claim,
      Story story,
      Function<Correction, Optional<Located<String>>> between) {
    FoldedText wanted = FoldedText.of(words.value());
    return claim.map(Wordings::of).orElseGet(() -> Wordings.of(story)).have(wanted)
        || all.stream()
            .flatMap(other -> between.apply(other).stream())
            .anyMatch(other -> FoldedText.of(other.value()).has(wanted));
  }

  private static Diagnostic untrue(Located<String> place, String message) {
    return Diagnostic.of(Rule.UNTRUE_CORRECTION, place.span(), message);
  }
}
