package dossier.check.entry;

import dossier.check.rule.Check;
import dossier.graph.Dossier;
import dossier.model.Story.Correction;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import java.util.List;
import java.util.regex.Pattern;

/** A correction says what was wrong; words that hide it are a warning. */
public final class CorrectionSaysWhatWasWrong implements Check {
  private static final Pattern HIDING =
      Pattern.compile(
          "(?iU)\\b(clarif(y|ies|ied|ication)|updat(e|es|ed|ing)|уточн\\w*|обновл\\w*|оновл\\w*)\\b");

  @Override
  public List<Diagnostic> findings(Dossier dossier) {
    return dossier.entries().stories().stream()
        .flatMap(story -> story.corrections().stream())
        .filter(correction -> HIDING.matcher(correction.text()).find())
        .map(CorrectionSaysWhatWasWrong::finding)
        .toList();
  }

  private static Diagnostic finding(Correction correction) {
    return Diagnostic.of(
            Rule.VAGUE_CORRECTION,
            correction.span(),
            "this correction speaks of clarifying or updating")
        .help("say what was wrong, and what is right");
  }
}
