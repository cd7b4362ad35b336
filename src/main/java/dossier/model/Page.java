package dossier.model;

import dossier.prose.Prose;
import dossier.text.Reads;
import java.util.Optional;

/** A page about the dossier itself; it stands at the top of the site. */
public record Page(
    Header header, String title, Optional<Integer> order, Optional<String> summary, Prose body)
    implements Entry {

  @Override
  public Prose body() {
    Reads.body(header.id());
    return body;
  }

  @Override
  public String name() {
    return title;
  }
}
