package dossier.pipeline.sheet;

import dossier.model.Story;
import dossier.pipeline.make.Progress;
import dossier.pipeline.read.Checked;
import dossier.pipeline.read.Workspace;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.sheet.Sheet;
import dossier.sheet.Sheets;
import dossier.text.Id;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a content folder, holds every rule against it, and sets the sentences of one story. */
public final class SheetMaking {
  private SheetMaking() {}

  /**
   * Makes the sheet of a story, of a draft too.
   *
   * @return the sheet, which is empty if there is no such story, and all findings by place; no
   *     value if one of them is an error
   * @throws IOException if the disk fails
   */
  public static Outcome<Optional<Sheet>> run(Path content, Id story, Progress progress)
      throws IOException {
    Outcome<Optional<Sheet>> made =
        Workspace.of(content, true)
            .check(progress)
            .map(checked -> story(checked, story).map(found -> sheet(checked, found)))
            .gate();
    return new Outcome<>(made.value(), Diagnostic.inOrder(made.complaints()));
  }

  static Optional<Story> story(Checked checked, Id id) {
    return checked
        .dossier()
        .entries()
        .find(id)
        .filter(Story.class::isInstance)
        .map(Story.class::cast);
  }

  private static Sheet sheet(Checked checked, Story story) {
    return Sheets.of(story, checked.dossier().entries()::source, checked.comparisons());
  }
}
