package dossier.model;

import dossier.prose.Prose;
import java.util.Optional;

/** A page about the dossier itself; it stands at the top of the site. */
public record Page(
    Header header, String title, Optional<Integer> order, Optional<String> summary, Prose body)
    implements Entry {

  @Override
  public String name() {
    return title;
  }
}
