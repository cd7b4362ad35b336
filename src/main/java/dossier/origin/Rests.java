package dossier.origin;

import dossier.model.Claim;
import dossier.model.Entries;
import dossier.model.Source;
import dossier.model.Story;
import dossier.text.Id;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which sources a story rests on. */
public final class Rests {
  private Rests() {}

  /** Every source that the text, a claim or an event of the story rests on, by id. */
  public static List<Source> of(Story story, Entries entries) {
    Set<Id> ids = new TreeSet<>();
    story
        .body()
        .citations()
        .forEach(
            citation -> citation.cites().forEach(cite -> ids.add(new Id(cite.source().value()))));
    story.claims().stream()
        .map(Claim::evidence)
        .flatMap(List::stream)
        .forEach(evidence -> ids.add(evidence.source().value()));
    story.events().forEach(event -> event.sources().forEach(id -> ids.add(id.value())));
    return ids.stream().flatMap(id -> entries.source(id).stream()).toList();
  }
}
