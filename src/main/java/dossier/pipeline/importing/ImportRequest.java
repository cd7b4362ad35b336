package dossier.pipeline.importing;

import dossier.text.Id;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be imported.
 *
 * @param content the content folder, which is there
 * @param captures the folder of the private copies
 * @param from the file with the records
 * @param entry which of them alone, as the file calls it
 * @param id which source it is to be
 */
public record ImportRequest(
    Path content, Path captures, Path from, Optional<String> entry, Optional<Id> id) {}
