package dossier.model;

import dossier.model.value.Label;
import dossier.model.value.Term;
import dossier.prose.Prose;
import dossier.text.Reads;
import java.util.List;
import java.util.Optional;

/**
 * A person.
 *
 * @param also other spellings, the original script among them
 */
public record Person(
    Header header,
    String name,
    List<String> also,
    String description,
    Optional<NameIs> nameIs,
    List<Label> labels,
    Prose body)
    implements Entry {

  @Override
  public Prose body() {
    Reads.body(header.id());
    return body;
  }

  /** What is known of a person's name. */
  public enum NameIs implements Term {
    REAL,
    PARTIAL,
    SELF_GIVEN,
    PSEUDONYM,
    UNKNOWN
  }
}
