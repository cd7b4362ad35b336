package dossier.desk;

import dossier.text.Id;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * The dossier that is worked on.
 *
 * @param content the folder of the case files, as an absolute path
 * @param starter the text that a source of an id begins with
 */
record Project(Path content, Function<Id, String> starter) {}
