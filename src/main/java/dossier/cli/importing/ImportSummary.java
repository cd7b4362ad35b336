package dossier.cli.importing;

import dossier.cli.option.Counted;
import dossier.pipeline.importing.ImportStep;
import java.util.List;
import java.util.Optional;

/** What an import came to, in one line, and what it leaves to be done. */
record ImportSummary(List<ImportStep> steps, boolean write) {
  /** What no record says of the new sources; empty if there are none. */
  Optional<String> next() {
    return switch ((int) fresh()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of("next: fill in its 'consulted', 'derives-from' and last line");
      default -> Optional.of("next: fill in 'consulted', 'derives-from' and the last line of each");
    };
  }

  /** The line, without an end. */
  String words() {
    long fresh = fresh();
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

  private long fresh() {
    return steps.stream().filter(ImportStep::isNew).count();
  }
}
