package dossier.pipeline.importing;

import dossier.intake.record.PageCopy;
import dossier.pipeline.Capturing;
import dossier.pipeline.edit.EditedText;
import dossier.pipeline.edit.Rewriting;
import dossier.report.Outcome;
import dossier.vault.Capture;
import dossier.vault.Intake;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Writes what an import does. */
public final class ImportWriting {
  private ImportWriting() {}

  /**
   * Writes the new sources, and the changes of others if they are wanted: all of it, or nothing.
   *
   * @throws IOException if a file is there by now, or is no longer what was changed, or the disk
   *     fails; everything is then as it was
   */
  public static void files(List<ImportStep> steps, boolean changes) throws IOException {
    List<Path> begun = new ArrayList<>();
    try {
      for (ImportStep step : steps) {
        if (step.begun().isPresent()) {
          begin(step, begun);
        }
      }
      List<EditedText> changed = steps.stream().flatMap(step -> step.changed().stream()).toList();
      Rewriting.all(changes ? changed : List.of());
    } catch (IOException failed) {
      for (Path file : begun) {
        Files.deleteIfExists(file);
      }
      throw failed;
    }
  }

  private static void begin(ImportStep step, List<Path> begun) throws IOException {
    byte[] text = step.begun().orElse("").getBytes(StandardCharsets.UTF_8);
    Files.createDirectories(step.file().getParent());
    Files.write(step.file(), new byte[0], StandardOpenOption.CREATE_NEW);
    begun.add(step.file());
    Files.write(step.file(), text);
  }

  /**
   * Takes the page in a record as a copy of its source, whose case file is there.
   *
   * @return the copy; without one, what is wrong with the case file or with the copies so far
   * @throws Intake.Refused if no text can be read from it
   */
  public static Outcome<Capture> copy(ImportStep step, ImportRequest request)
      throws IOException, Intake.Refused {
    PageCopy page = step.record().copy().orElseThrow();
    Path folder = Files.createTempDirectory("dossier-import");
    Path file = folder.resolve(page.file());
    try {
      Files.write(file, page.bytes());
      return Capturing.run(request.content(), request.captures(), step.source(), file);
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }
}
