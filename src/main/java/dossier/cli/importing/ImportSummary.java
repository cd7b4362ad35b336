package dossier.cli.importing;

import dossier.cli.option.Counted;
import dossier.pipeline.importing.ImportStep;
import java.util.List;
import java.util.Optional;

/** What an import came to, in one line, and what it leaves to be done. */
record ImportSummary(List<ImportStep> steps, boolean write) {
  private static final String NEXT =
      "next: say in each new file how it was read (consulted), what it rests on (derives-from),"
          + " and what its last line asks for";

  /** What no record says of the new sources; empty if there are none. */
  Optional<String> next() {
    return steps.stream().anyMatch(ImportStep::isNew) ? Optional.of(NEXT) : Optional.empty();
  }

  /** The line, without an end. */
  String words() {
    long fresh = steps.stream().filter(ImportStep::isNew).count();
    long same = steps.stream().filter(ImportStep::isSame).count();
    long others = steps.size() - fresh - same;
    String changed =
        others == 0
            ? "0 changed"
            : write
                ? others + " changed"
                : others + " would be changed, and nothing of that is written without --write";
    return Counted.of(fresh, "new source", "new sources")
        + ", "
        + same
        + " as imported before, "
        + changed;
  }
}
