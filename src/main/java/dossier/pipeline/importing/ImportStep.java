package dossier.pipeline.importing;

import dossier.intake.record.ImportedSource;
import dossier.pipeline.edit.EditedText;
import dossier.text.Id;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What an import does with one record.
 *
 * @param source the id of its source
 * @param file its case file
 * @param begun the text of the file, if the source is new
 * @param changed the text with the record's values, if the source is there and says otherwise
 * @param copies whether the page in the record is to be taken as a copy
 */
public record ImportStep(
    ImportedSource record,
    Id source,
    Path file,
    Optional<String> begun,
    Optional<EditedText> changed,
    boolean copies) {

  /** Whether the source is a new one. */
  public boolean isNew() {
    return begun.isPresent();
  }

  /** Whether the source is there and everything is as the record says. */
  public boolean isSame() {
    return begun.isEmpty() && changed.isEmpty() && !copies;
  }
}
