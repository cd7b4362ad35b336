package dossier.model;

import dossier.model.value.Label;
import dossier.model.value.Term;
import dossier.prose.Prose;
import dossier.text.Reads;
import java.util.List;
import java.util.Optional;

/** A group, organisation, unit or outlet. */
public record Group(
    Header header,
    String name,
    List<String> also,
    String description,
    Optional<Type> type,
    List<Label> labels,
    Prose body)
    implements Entry {

  @Override
  public Prose body() {
    Reads.body(header.id());
    return body;
  }

  /** What a group is. */
  public enum Type implements Term {
    MILITARY_UNIT,
    MOVEMENT,
    MEDIA,
    GOVERNMENT,
    THINK_TANK,
    COMPANY,
    ORGANISATION,
    UNNAMED_SPEAKERS
  }
}
