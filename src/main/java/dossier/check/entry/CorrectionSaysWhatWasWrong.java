package dossier.check.entry;

import dossier.check.rule.StoryCheck;
import dossier.graph.Dossier;
import dossier.model.Story;
import dossier.model.Story.Correction;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A correction says what was wrong; words that hide it are a warning. */
public final class CorrectionSaysWhatWasWrong implements StoryCheck {
  private static final Pattern HIDING =
      Pattern.compile(
          "(?iU)\\b(clarif(y|ies|ied|ication)|updat(e|es|ed|ing)|уточн\\w*|обновл\\w*|оновл\\w*)\\b");

  @Override
  public Stream<Diagnostic> findings(Story story, Dossier dossier) {
    return story.corrections().stream()
        .filter(correction -> HIDING.matcher(correction.text()).find())
        .map(CorrectionSaysWhatWasWrong::finding);
  }

  private static Diagnostic finding(Correction correction) {
    return Diagnostic.of(
            Rule.VAGUE_CORRECTION,
            correction.span(),
            "this correction speaks of clarifying or updating")
        .help("say what was wrong, and what is right");
  }
}
