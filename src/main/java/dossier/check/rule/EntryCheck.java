package dossier.check.rule;

import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.report.Diagnostic;
import java.util.stream.Stream;

/**
 * A rule for one entry, which looks at it, at what it refers to and at what that comes from, and at
 * nothing else: while these stay the same, so does what it finds. Pure.
 */
public interface EntryCheck {

  /** What is wrong with an entry that is published, in the order of its file. */
  Stream<Diagnostic> findings(Entry entry, Dossier dossier);

  /** Whether it may only seem broken while some file cannot be read. */
  default boolean needsAll() {
    return false;
  }
}
