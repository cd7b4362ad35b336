package dossier.origin;

import dossier.model.Edge;
import dossier.model.Edge.Role;
import dossier.model.Entries;
import dossier.model.Source;
import dossier.model.Story;
import dossier.text.Id;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which sources a story rests on. */
public final class Rests {
  private static final Set<Role> CARRYING =
      Set.of(Role.CITED, Role.EVIDENCE, Role.SOURCE_OF_EVENT, Role.COMPARED);

  private Rests() {}

  /** Every source that the text, a claim, an event or a comparison of the story rests on, by id. */
  public static List<Source> of(Story story, Entries entries) {
    Set<Id> ids = new TreeSet<>();
    for (Edge edge : Edge.of(story)) {
      if (CARRYING.contains(edge.role())) {
        ids.add(edge.to().value());
      }
    }
    return ids.stream().flatMap(id -> entries.source(id).stream()).toList();
  }
}
