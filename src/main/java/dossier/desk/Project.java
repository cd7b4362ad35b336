package dossier.desk;

import dossier.text.Id;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The dossier that is worked on, and what its editor has to be told by the program.
 *
 * @param content the folder of the case files; if it is not absolute, below the folder that the
 *     editor has open
 * @param starter the text that a source of an id begins with
 * @param today the day by which accepted warnings are looked at
 */
public record Project(Path content, Function<Id, String> starter, Supplier<LocalDate> today) {
  /** The same in another place. */
  Project in(Path folder) {
    return new Project(folder, starter, today);
  }
}
