package dossier.cli.importing;

import dossier.cli.option.Counted;
import dossier.pipeline.importing.ImportStep;
import java.util.List;

/** What an import came to, in one line. */
record ImportSummary(List<ImportStep> steps, boolean write) {

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
