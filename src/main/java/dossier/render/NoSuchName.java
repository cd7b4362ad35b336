package dossier.render;

import dossier.text.Nearest;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Optional;

/** A template asks for something that is not there. */
final class NoSuchName extends TemplateModelException {
  private static final long serialVersionUID = 1;

  /** As many as are told where none is near. */
  private static final int FEW = 40;

  private final String words;
  private final String name;
  private final transient List<String> known;

  /**
   * @param words what is said of it
   * @param known what there is in its place
   */
  NoSuchName(String words, String name, List<String> known) {
    super(words);
    this.words = words;
    this.name = name;
    this.known = known;
  }

  String words() {
    return words;
  }

  /** What to do: the name that was probably meant, or all that there are. */
  Optional<String> help() {
    return Nearest.to(name, known)
        .map(near -> "use '" + near + "'")
        .or(
            () ->
                Optional.of("there are: " + String.join(", ", known))
                    .filter(all -> known.size() <= FEW));
  }
}
