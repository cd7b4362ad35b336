package dossier.check.rule;

import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.model.Story;
import dossier.report.Diagnostic;
import java.util.stream.Stream;

/** A rule for one story; of one that is withdrawn nothing is asked. Pure. */
public interface StoryCheck extends EntryCheck {

  /** What is wrong with a story, in the order of its file. */
  Stream<Diagnostic> findings(Story story, Dossier dossier);

  @Override
  default Stream<Diagnostic> findings(Entry entry, Dossier dossier) {
    return entry instanceof Story story && !story.isWithdrawn()
        ? findings(story, dossier)
        : Stream.empty();
  }
}
