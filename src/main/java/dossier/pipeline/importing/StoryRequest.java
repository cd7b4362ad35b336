package dossier.pipeline.importing;

import dossier.text.Id;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which text is to become a story.
 *
 * @param content the content folder, which is there
 * @param from the file with the text
 * @param id which story it is to be; if it is left out, one is made of its title
 * @param starter the file with which a story is begun, its fields filled in
 */
public record StoryRequest(Path content, Path from, Optional<Id> id, String starter) {}
