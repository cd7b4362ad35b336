package dossier.graph;

import dossier.graph.index.Looks;
import dossier.graph.index.Moments;
import dossier.graph.index.Pointers;
import dossier.model.Entries;
import dossier.model.Entry;
import dossier.related.RelatedEntries;
import dossier.text.Id;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What every entry puts something into. Immutable. */
record Concordance(Pointers pointers, Moments moments, RelatedEntries related, Looks looks) {
  static final Concordance NONE =
      new Concordance(Pointers.NONE, Moments.NONE, RelatedEntries.NONE, Looks.NONE);

  /**
   * The same after a change: what an entry put in is taken out, and put in as it is now.
   *
   * @param before what was published
   * @param after what is published now
   * @param gone the entries that went, published once or twice under an id
   * @param come the entries that came
   */
  Concordance next(Entries before, Entries after, Collection<Entry> gone, Collection<Entry> come) {
    Map<Id, Contribution> out = contributions(published(before, after));
    Map<Id, Contribution> in = contributions(published(after, before));
    Set<Id> same = new HashSet<>(out.keySet());
    same.removeIf(id -> !Objects.equals(out.get(id), in.get(id)));
    out.keySet().removeAll(same);
    in.keySet().removeAll(same);
    return next(Contribution.joined(out.values()), Contribution.joined(in.values()))
        .looked(gone, come);
  }

  private Concordance next(Contribution out, Contribution in) {
    return new Concordance(
        pointers.next(out.pointers(), in.pointers()),
        moments.next(out.moments(), in.moments()),
        related.next(out.bonds(), in.bonds()),
        looks);
  }

  private Concordance looked(Collection<Entry> gone, Collection<Entry> come) {
    Looks next =
        looks.next(
            gone.parallelStream().map(Regard::of).toList(),
            come.parallelStream().map(Regard::of).toList());
    return new Concordance(pointers, moments, related, next);
  }

  private static List<Entry> published(Entries these, Entries those) {
    return these.all().stream().filter(one -> those.byId().get(one.id()) != one).toList();
  }

  private static Map<Id, Contribution> contributions(List<Entry> entries) {
    Map<Id, Contribution> contributions = new LinkedHashMap<>();
    entries.parallelStream()
        .map(entry -> Map.entry(entry.id(), Contribution.of(entry)))
        .forEachOrdered(one -> contributions.put(one.getKey(), one.getValue()));
    return contributions;
  }
}
