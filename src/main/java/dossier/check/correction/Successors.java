package dossier.check.correction;

import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.model.Story;
import dossier.text.Id;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What became of ids: where an entry was renamed, its old address says so. */
final class Successors {
  private final Dossier now;
  private final Map<Id, Id> renamed = new HashMap<>();

  Successors(Dossier now) {
    this.now = now;
    for (Entry entry : now.entries().all()) {
      entry.header().formerIds().forEach(former -> renamed.putIfAbsent(former, entry.id()));
    }
  }

  /** The id that an entry has now. */
  Id of(Id id) {
    return now.entries().find(id).isPresent() ? id : renamed.getOrDefault(id, id);
  }

  /** What a story is now; empty if it is gone, or a draft that is not looked at. */
  Optional<Story> story(Id id) {
    return now.entries().find(of(id)).filter(Story.class::isInstance).map(Story.class::cast);
  }
}
